import * as v from 'valibot';
import { STATUSES } from '../vocabulary.ts';
import { BboxSchema, PointSchema, SAME_ID, haveOwnIds } from './geojson.ts';
import { IdSchema, StringSchema, TextSchema, isDay } from './text.ts';

const DaySchema = v.pipe(v.string(), v.check(isDay, 'is not a day of the calendar, YYYY-MM-DD'));

export const EventDateSchema = v.pipe(
  v.strictObject({
    /** First and last calendar day that the date may mean, inclusive, ISO 8601. */
    start: DaySchema,
    end: DaySchema,
    precision: v.picklist(['day', 'month', 'season', 'year']),
    /** Whether the article states the date, it is reckoned from the article's own date, or it comes from elsewhere. */
    basis: v.picklist(['stated', 'reckoned', 'other-source']),
    /** How the date was arrived at, naming any other source. */
    note: TextSchema,
  }),
  v.check((date) => date.start <= date.end, 'date.start is after date.end'),
);

export const AttributionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('reported') }),
  v.strictObject({ kind: v.literal('claimed'), by: TextSchema }),
  v.strictObject({ kind: v.literal('disputed'), by: TextSchema, disputedBy: TextSchema }),
]);

/** Distance in km (WGS 84 geodesic) and direction in degrees clockwise from north; computed by the build. */
const WaySchema = v.strictObject({
  km: v.pipe(v.number(), v.minValue(0)),
  degrees: v.pipe(v.number(), v.minValue(0), v.maxValue(360)),
});

const PLACE = {
  name: TextSchema,
  precision: v.picklist(['point', 'town', 'province', 'region', 'country']),
  /** Whether the article states the place or it is inferred. */
  basis: v.picklist(['stated', 'inferred']),
  /** What the pin's position stands for, and why. */
  note: TextSchema,
};

/** Whatever else a place has is how it is seen from elsewhere: the story says by which name and from where (`reference`). */
export const PlaceSchema = v.objectWithRest(PLACE, WaySchema);

export const ExcerptSchema = v.strictObject({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Verbatim, at most 14 words and less than a sentence. */
  quote: v.pipe(StringSchema, v.nonEmpty()),
  /** Offsets in the article's text in UTF-16 code units, end exclusive. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the quotation says, in the project's own words, for readers of other languages than the article's. */
  meaning: v.optional(v.strictObject({ ar: v.pipe(StringSchema, v.nonEmpty()) })),
});

export const EventPropertiesSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  summary: TextSchema,
  date: EventDateSchema,
  status: v.picklist(STATUSES),
  attribution: AttributionSchema,
  /** Id of one of the story's categories. */
  category: IdSchema,
  place: PlaceSchema,
  /** Ids of the zones that the event concerns. */
  zones: v.array(IdSchema),
  /** What sources other than the article add, named as theirs. */
  context: v.optional(TextSchema),
  excerpts: v.pipe(v.array(ExcerptSchema), v.minLength(1)),
});

export const EventFeatureSchema = v.pipe(
  v.object({ type: v.literal('Feature'), id: v.string(), geometry: PointSchema, properties: EventPropertiesSchema }),
  v.check((event) => event.id === event.properties.id, 'feature id and properties.id differ'),
);

export const EventsSchema = v.object({
  type: v.literal('FeatureCollection'),
  bbox: BboxSchema,
  features: v.pipe(
    v.array(EventFeatureSchema),
    v.check((features) => haveOwnIds(features), SAME_ID),
  ),
});

export type EventDate = v.InferOutput<typeof EventDateSchema>;
export type Attribution = v.InferOutput<typeof AttributionSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Excerpt = v.InferOutput<typeof ExcerptSchema>;
export type EventProperties = v.InferOutput<typeof EventPropertiesSchema>;
export type EventFeature = v.InferOutput<typeof EventFeatureSchema>;
export type Events = v.InferOutput<typeof EventsSchema>;
