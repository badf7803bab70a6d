import { alignWithin } from './align.ts';
import { fold, unfold } from './fold.ts';

/** A stretch of text in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Words of the article, and where they begin in it. */
export interface Quotation {
  quote: string;
  start: number;
}

/** How much of a quotation may differ from what stands in the copy: a share of its letters. */
const TOLERANCE = 0.25;

/** Lower case letter by letter, so that offsets stay: "İ" would become two. */
const lower = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
};

function occurrences(text: string, sought: string): number[] {
  const found: number[] = [];
  if (!sought) return found;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) found.push(at);
  return found;
}

function nearest(to: number, candidates: readonly number[]): number | undefined {
  return candidates.reduce<number | undefined>(
    (best, each) => (best === undefined || Math.abs(each - to) < Math.abs(best - to) ? each : best),
    undefined,
  );
}

/**
 * Finds quotations in a copy of the article whatever its typography, white space and paragraphs, and where words were slightly
 * edited. Words that stand there more than once are taken where the quotations around them say. Linear in the text.
 *
 * @returns for each quotation where it stands in `text`; undefined where it does not
 */
export function findQuotations(text: string, quotations: readonly Quotation[]): (Span | undefined)[] {
  const folded = fold(text);
  const haystack = lower(folded.text);
  const needles = quotations.map(({ quote }) => lower(fold(quote).text));
  const exact = needles.map((needle) => occurrences(haystack, needle));

  // Quotations that stand there once say by how much the copy is shifted around them.
  const anchors = quotations.flatMap(({ start }, index) => {
    const [only, ...more] = exact[index] ?? [];
    return only === undefined || more.length ? [] : [{ start, shift: only - start }];
  });
  const expected = (start: number): number => {
    const anchor = anchors.reduce<{ start: number; shift: number } | undefined>(
      (best, each) => (best && Math.abs(best.start - start) <= Math.abs(each.start - start) ? best : each),
      undefined,
    );
    return start + (anchor?.shift ?? 0);
  };

  const align = alignWithin(haystack);
  return quotations.map(({ start }, index) => {
    const needle = needles[index] ?? '';
    const found = nearest(expected(start), exact[index] ?? []);
    const span = found === undefined ? align(needle, expected(start), TOLERANCE) : { start: found, end: found + needle.length };
    return span && unfold(folded, span.start, span.end);
  });
}
