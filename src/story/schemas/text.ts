import * as v from 'valibot';
import type { Language } from '../../i18n/languages.ts';

/** A string that is shown: as text, whatever stands in it, and never so long that showing it would stop the page. */
export const StringSchema = v.pipe(v.string(), v.maxLength(2000));

const WordsSchema = v.pipe(StringSchema, v.nonEmpty());

/** Where a file lies in a folder or package: never an address of its own. */
export const PathSchema = v.pipe(StringSchema, v.regex(/^[\w./-]+$/));

/** A name in addresses. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** Whether a text is a day of the calendar, ISO 8601: what browsers make of 31 February differs. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && JSON.stringify(new Date(text)).includes(text);
}

/** A text for readers, in the languages of the story, which the build checks; readers of another get the English. Quotations from the article are never `Text`: they stay in the article's English. */
export const TextSchema = v.strictObject({ en: WordsSchema, ar: v.optional(WordsSchema) } satisfies Partial<Record<Language, unknown>>);

export type Text = v.InferOutput<typeof TextSchema>;
