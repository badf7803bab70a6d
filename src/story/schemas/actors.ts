import * as v from 'valibot';
import { IdSchema, StringSchema, TextSchema } from './text.ts';

/** Someone whom the article names: who it is, by which names, in which events and paragraphs. */
export const ActorSchema = v.strictObject({
  id: IdSchema,
  kind: v.picklist(['person', 'office', 'group']),
  name: TextSchema,
  /** One neutral sentence: what the article says of them, and nothing else. */
  text: TextSchema,
  /** What texts call them besides `name`, in any language. */
  aliases: v.optional(v.array(v.pipe(StringSchema, v.minLength(2)))),
  /** Ids of events. */
  events: v.array(IdSchema),
  /** Numbers of the article's paragraphs, from 1. */
  paragraphs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
});

export const ActorsSchema = v.strictObject({
  actors: v.pipe(
    v.array(ActorSchema),
    v.minLength(1),
    v.check((actors) => new Set(actors.map(({ id }) => id)).size === actors.length, 'the same id twice'),
  ),
});

export type Actor = v.InferOutput<typeof ActorSchema>;
export type Actors = v.InferOutput<typeof ActorsSchema>;
