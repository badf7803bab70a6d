import type { Span } from './match.ts';

/** A stretch of text that is shown alike. */
export interface Segment extends Span {
  /** The innermost of the marks that cover it. */
  mark?: number;
  /** The name that it is. */
  name?: string;
}

/**
 * Cuts a text where marks and names begin and end. Of marks that lie in each other the shorter one wins; a name keeps its own stretch,
 * in a mark or out of it.
 *
 * @param length of the text in UTF-16 code units
 */
export function segmentsOf(
  length: number,
  marks: readonly (Span & { mark: number })[],
  names: readonly (Span & { name: string })[] = [],
): Segment[] {
  const shortestFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [...new Set([0, length, ...[...marks, ...names].flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? length;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const mark = shortestFirst.find(covers)?.mark;
    const name = names.find(covers)?.name;
    const last = segments.at(-1);
    if (last && last.mark === mark && last.name === name && name === undefined) last.end = end;
    else segments.push({ start, end, ...(mark !== undefined && { mark }), ...(name !== undefined && { name }) });
  });
  return segments;
}
