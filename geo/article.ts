import type { Excerpt } from '../src/lib/schemas/events.ts';

/** The article that everything rests on. Its text is not part of the project: only where its paragraphs begin and end. */
export const ARTICLE = {
  publisher: 'AFP',
  date: '2025-09-16',
  sha256: 'fd6cc19953ea430daf020e7acdd762a3cfbef5498155df7e6df073d73a4147bf',
} as const;

/** Words that a quotation may have at most. */
export const QUOTE_WORDS = 14;

/** First and last offset of each paragraph in UTF-16 code units, the end exclusive. */
// prettier-ignore
export const PARAGRAPHS: readonly (readonly [start: number, end: number])[] = [
  [0, 188], [189, 464], [465, 706], [707, 932], [933, 1107], [1108, 1305], [1306, 1486], [1487, 1638],
  [1639, 1697], [1698, 1955], [1956, 2015], [2016, 2189], [2190, 2350], [2351, 2554], [2555, 2685], [2686, 2996],
  [2997, 3208], [3209, 3471], [3472, 3681], [3682, 3847], [3848, 4021], [4022, 4131],
];

/** Offsets of a paragraph counted from 1, or nothing where the article has no such paragraph. */
export function paragraphAt(paragraph: number): { start: number; end: number } | undefined {
  const found = PARAGRAPHS[paragraph - 1];
  return found && { start: found[0], end: found[1] };
}

/** What is wrong with an excerpt as far as the anchors tell without the text, naming the field; or nothing. */
export function findExcerptFault({ paragraph, quote, start, end }: Omit<Excerpt, 'meaning'>): string | undefined {
  const anchors = paragraphAt(paragraph);
  if (!anchors) return `paragraph: the article has paragraphs 1 to ${PARAGRAPHS.length}, not ${paragraph}`;
  if (end - start !== quote.length) return `end: the quotation has ${quote.length} characters but the offsets span ${end - start}`;
  if (start < anchors.start || end > anchors.end)
    return `start: ${start}–${end} lies outside paragraph ${paragraph} (${anchors.start}–${anchors.end})`;
  if (start === anchors.start && end === anchors.end) return `quote: repeats the whole of paragraph ${paragraph}`;
  const words = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > QUOTE_WORDS ? `quote: ${words.length} words, at most ${QUOTE_WORDS} may be quoted` : undefined;
}
