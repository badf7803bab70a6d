import * as v from 'valibot';
import { BboxSchema } from './geojson.ts';
import { IdSchema, TextSchema } from './text.ts';

const ParagraphSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One stop of the tour: what it says, what it rests on, and what the map shows beside it. */
export const StopSchema = v.strictObject({
  title: TextSchema,
  text: TextSchema,
  /** Of the article, from 1. */
  paragraphs: v.pipe(v.array(ParagraphSchema), v.minLength(1)),
  /** Ids of the zones that the map shows. */
  layers: v.array(IdSchema),
  /** What the map brings into view: all of it, one of the first view's zones by its id, or west, south, east, north in degrees. */
  target: v.union([v.literal('home'), v.strictObject({ zone: IdSchema }), v.strictObject({ bbox: BboxSchema })]),
  /** Whose evidence the stop opens. */
  selected: v.optional(v.strictObject({ type: v.picklist(['event', 'zone']), id: IdSchema })),
});

export const TourSchema = v.strictObject({ stops: v.pipe(v.array(StopSchema), v.minLength(1)) });

export type Stop = v.InferOutput<typeof StopSchema>;
export type Tour = v.InferOutput<typeof TourSchema>;

/** Fetched when the tour is first opened. */
export const TOUR_FILE = { path: 'geo/tour.json', schema: TourSchema } as const;
