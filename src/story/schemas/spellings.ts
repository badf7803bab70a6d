import * as v from 'valibot';
import { StringSchema } from './text.ts';

const WordsSchema = v.pipe(StringSchema, v.nonEmpty());

/** Other names and spellings in use: only what folding (src/search/fold.ts) does not make equal already. */
export const SpellingsSchema = v.strictObject({
  /** By the English name on the map. */
  names: v.record(WordsSchema, v.pipe(v.array(WordsSchema), v.minLength(1))),
  /** Words by which every administrative region is found. */
  regions: v.array(WordsSchema),
});

export type Spellings = v.InferOutput<typeof SpellingsSchema>;

/** Fetched with the search. */
export const SPELLINGS_FILE = { path: 'geo/spellings.json', schema: SpellingsSchema } as const;
