import * as v from 'valibot';
import type { Language } from '../vocabulary.ts';

/** A text for readers in every language of the page. Quotations from the article are never `Text`: they stay in the article's English. */
export const TextSchema = v.strictObject({ en: v.pipe(v.string(), v.nonEmpty()), ar: v.pipe(v.string(), v.nonEmpty()) } satisfies Record<
  Language,
  unknown
>);

export type Text = v.InferOutput<typeof TextSchema>;
