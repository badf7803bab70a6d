import * as v from 'valibot';
import type { Excerpt } from '../src/story/schemas/events.ts';
import { type Paragraphs, ParagraphsSchema } from '../src/story/schemas/paragraphs.ts';
import type { Language } from '../src/i18n/languages.ts';
import { Failure } from './failure.ts';
import { languageFault } from './languages.ts';

/** Stands where `npm run geo:anchor` leaves a summary to its author. */
export const TO_BE_WRITTEN = 'TO BE WRITTEN: what this paragraph says';

/** Words that a quotation may have at most. */
export const QUOTE_WORDS = 14;

/**
 * What the article is known by, as it is published.
 *
 * @throws Failure naming the file and the field
 */
export function checkParagraphs(file: string, written: unknown, languages: readonly Language[]): Paragraphs {
  const result = v.safeParse(ParagraphsSchema, written);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Failure(file, `${v.getDotPath(issue) ?? 'paragraphs'}: ${issue.message}`);
  }
  const { paragraphs } = result.output;
  const overlap = paragraphs.findIndex(({ start }, index) => start < (paragraphs[index - 1]?.end ?? 0));
  if (overlap >= 0) throw new Failure(file, `paragraphs.${overlap}.start: lies before the end of the paragraph before`);
  const language = languageFault(paragraphs, languages);
  if (language) throw new Failure(file, `paragraphs.${language}`);
  const open = paragraphs.findIndex(({ summary }) => summary.en === TO_BE_WRITTEN);
  if (open >= 0) throw new Failure(file, `paragraphs.${open}.summary: is still to be written`);
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
