import type { Span } from './match.ts';

interface Word {
  word: string;
  start: number;
  end: number;
}

/** Places that most words of a quotation point to; more are not looked at. */
const CANDIDATES = 4;
/** Words by which a copy may have lost or gained within a quotation. */
const SLACK = 2;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/**
 * Finds words that were slightly edited in a text: each word of the sought ones votes for where they would begin, and the few places
 * with most votes are compared letter by letter.
 *
 * @returns a search for `sought`, near to `expected` where several places do as well; at most `tolerance` of its letters may differ
 */
export function alignWithin(text: string): (sought: string, expected: number, tolerance: number) => Span | undefined {
  let words: Word[] | undefined;
  let index: Map<string, number[]>;

  return (sought, expected, tolerance) => {
    if (!words) {
      words = wordsOf(text);
      index = groupWords(words);
    }
    const parts = wordsOf(sought);
    const votes = new Map<number, number>();
    parts.forEach(({ word }, position) => {
      for (const at of index.get(word) ?? []) {
        for (let off = -SLACK; off <= SLACK; off++) votes.set(at - position + off, (votes.get(at - position + off) ?? 0) + 1);
      }
    });
    const all = words;
    const distanceTo = (first: number) => Math.abs((all[Math.max(first, 0)]?.start ?? 0) - expected);
    const candidates = [...votes]
      .filter(([, count]) => count >= Math.ceil(parts.length / 2))
      .sort(([a, votesA], [b, votesB]) => votesB - votesA || distanceTo(a) - distanceTo(b))
      .slice(0, CANDIDATES);

    let best: (Span & { errors: number }) | undefined;
    for (const [first] of candidates) {
      const from = all[Math.max(first - SLACK, 0)]?.start ?? 0;
      const to = all[Math.min(first + parts.length + SLACK, all.length) - 1]?.end ?? text.length;
      const found = closest(sought, text.slice(from, to));
      if (!best || found.errors < best.errors) best = { start: from + found.start, end: from + found.end, errors: found.errors };
    }
    return best && best.errors <= sought.length * tolerance ? { start: best.start, end: best.end } : undefined;
  };
}

function groupWords(words: readonly Word[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach(({ word }, at) => {
    const group = groups.get(word);
    if (group) group.push(at);
    else groups.set(word, [at]);
  });
  return groups;
}

/** The part of a text that needs fewest edits to become `sought` (Sellers 1980), and how many it needs. */
function closest(sought: string, text: string): Span & { errors: number } {
  let errors = Array.from({ length: sought.length + 1 }, (_, row) => row);
  let starts = new Array<number>(sought.length + 1).fill(0);
  let best = { start: 0, end: 0, errors: sought.length };
  for (let column = 1; column <= text.length; column++) {
    const nextErrors = [0];
    const nextStarts = [column];
    for (let row = 1; row <= sought.length; row++) {
      const same = sought.charCodeAt(row - 1) === text.charCodeAt(column - 1) ? 0 : 1;
      const replaced = (errors[row - 1] ?? 0) + same;
      const dropped = (errors[row] ?? 0) + 1;
      const added = (nextErrors[row - 1] ?? 0) + 1;
      const fewest = Math.min(replaced, dropped, added);
      nextErrors.push(fewest);
      nextStarts.push((fewest === replaced ? starts[row - 1] : fewest === dropped ? starts[row] : nextStarts[row - 1]) ?? 0);
    }
    [errors, starts] = [nextErrors, nextStarts];
    const last = errors[sought.length] ?? Infinity;
    if (last < best.errors) best = { start: starts[sought.length] ?? 0, end: column, errors: last };
  }
  return best;
}
