import { HASHES, PARAGRAPHS } from '../src/story/identity.ts';
import type { Excerpt } from '../src/story/schemas/events.ts';

/** The article that everything rests on. Its text is not part of the project: only where its paragraphs begin and end. */
export const ARTICLE = {
  publisher: 'AFP',
  date: '2025-09-16',
  ...HASHES,
} as const;

/** Words that a quotation may have at most. */
export const QUOTE_WORDS = 14;

export { PARAGRAPHS };

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
