import * as v from 'valibot';
import { TextSchema } from './text.ts';

const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal'));

/**
 * What the article is known by. Its text is no part of the project: only its hashes, where its paragraphs begin and end, and
 * what each says in this project's own words.
 */
export const ParagraphsSchema = v.strictObject({
  /** Of the article's file. */
  sha256: HashSchema,
  /** Of its text as `fold` (src/article/fold.ts) makes it: the same for every copy that differs in typography and white space alone. */
  foldedSha256: HashSchema,
  paragraphs: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          /** Offsets in the article's text in UTF-16 code units, the end exclusive. */
          start: OffsetSchema,
          end: OffsetSchema,
          /** One line, attributed where the article attributes. */
          summary: TextSchema,
        }),
        v.check(({ start, end }) => start < end, 'start is not before end'),
      ),
    ),
    v.minLength(1),
  ),
});

export type Paragraphs = v.InferOutput<typeof ParagraphsSchema>;

/** Number, from 1, of the paragraph that holds an offset; undefined where none does. */
export function paragraphOf(
  offset: number,
  paragraphs: readonly Pick<Paragraphs['paragraphs'][number], 'start' | 'end'>[],
): number | undefined {
  const index = paragraphs.findIndex(({ start, end }) => offset >= start && offset < end);
  return index < 0 ? undefined : index + 1;
}
