import * as v from 'valibot';

/** A text for readers in every language of the page. Quotations from the article are never `Text`: they stay in the article's English. */
export const TextSchema = v.strictObject({ en: v.pipe(v.string(), v.nonEmpty()), ar: v.pipe(v.string(), v.nonEmpty()) });

export type Text = v.InferOutput<typeof TextSchema>;
export type Language = keyof Text;

/** The languages that every text comes in. */
export const LANGUAGE_TAGS = Object.keys(TextSchema.entries) as Language[];
