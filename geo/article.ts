import * as v from 'valibot';
import type { Excerpt } from '../src/story/schemas/events.ts';
import { type Paragraphs, ParagraphsSchema } from '../src/story/schemas/paragraphs.ts';
import { Failure } from './failure.ts';

/** Words that a quotation may have at most. */
export const QUOTE_WORDS = 14;

/**
 * What the article is known by, as it is published.
 *
 * @throws Failure naming the file and the field
 */
export function checkParagraphs(file: string, written: unknown): Paragraphs {
  const result = v.safeParse(ParagraphsSchema, written);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Failure(file, `${v.getDotPath(issue) ?? 'paragraphs'}: ${issue.message}`);
  }
  const { paragraphs } = result.output;
  const overlap = paragraphs.findIndex(({ start }, index) => start < (paragraphs[index - 1]?.end ?? 0));
  if (overlap >= 0) throw new Failure(file, `paragraphs.${overlap}.start: lies before the end of the paragraph before`);
  return result.output;
}

/** What is wrong with an excerpt as far as the anchors tell without the text, naming the field; or nothing. */
export function findExcerptFault(
  { paragraph, quote, start, end }: Omit<Excerpt, 'meaning'>,
  paragraphs: Paragraphs['paragraphs'],
): string | undefined {
  const anchors = paragraphs[paragraph - 1];
  if (!anchors) return `paragraph: the article has paragraphs 1 to ${paragraphs.length}, not ${paragraph}`;
  if (end - start !== quote.length) return `end: the quotation has ${quote.length} characters but the offsets span ${end - start}`;
  if (start < anchors.start || end > anchors.end)
    return `start: ${start}–${end} lies outside paragraph ${paragraph} (${anchors.start}–${anchors.end})`;
  if (start === anchors.start && end === anchors.end) return `quote: repeats the whole of paragraph ${paragraph}`;
  const words = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > QUOTE_WORDS ? `quote: ${words.length} words, at most ${QUOTE_WORDS} may be quoted` : undefined;
}

/** The first number of a paragraph that the article does not have, as "<field>: …"; or nothing. */
export function findParagraphFault(numbers: readonly number[], paragraphs: Paragraphs['paragraphs']): string | undefined {
  const index = numbers.findIndex((number) => !paragraphs[number - 1]);
  return index < 0 ? undefined : `paragraphs.${index}: the article has paragraphs 1 to ${paragraphs.length}, not ${numbers[index]}`;
}
