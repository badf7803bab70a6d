import * as v from 'valibot';
import { ExcerptSchema } from './events.ts';
import { AreaGeometrySchema, BboxSchema, PositionSchema, SAME_ID, haveOwnIds } from './geojson.ts';
import { IdSchema, PathSchema, StringSchema, TextSchema } from './text.ts';

/** One turf operation of a zone's rule, as it ran: its name, what it took and its parameters. */
const OperationSchema = v.strictObject({
  operation: StringSchema,
  input: v.array(StringSchema),
  parameters: v.record(StringSchema, v.union([StringSchema, v.number()])),
});

/** Where a zone's input came from: enough to fetch the same bytes again. */
export const ZoneSourceSchema = v.strictObject({
  id: StringSchema,
  title: StringSchema,
  package: StringSchema,
  version: StringSchema,
  path: PathSchema,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  license: StringSchema,
  attribution: StringSchema,
});

export const ZonePropertiesSchema = v.strictObject({
  id: IdSchema,
  /** Id of one of the story's kinds. */
  kind: IdSchema,
  title: TextSchema,
  /** One line on what the zone is. */
  description: TextSchema,
  /** The article's paragraphs the zone rests on, counted from 1. */
  paragraphs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  /** The words that it rests on, verbatim and short. */
  excerpts: v.pipe(v.array(ExcerptSchema), v.minLength(1)),
  /** The rule that turned words into geometry, in one plain sentence. */
  rule: TextSchema,
  operations: v.pipe(v.array(OperationSchema), v.minLength(1)),
  sources: v.pipe(v.array(ZoneSourceSchema), v.minLength(1)),
  accuracy: v.strictObject({
    /** Typical distance between this edge and the true one, in kilometres. */
    typicalKm: v.number(),
    /** Whether that was measured on this edge, or is taken over from another edge of the same source. */
    basis: v.picklist(['measured', 'assumed']),
    /** Largest distance measured, in kilometres; absent where none was measured. */
    worstKm: v.optional(v.number()),
    /** What the edge was measured against. */
    against: TextSchema,
    /** The same in a sentence for readers. */
    sentence: TextSchema,
  }),
  visible: v.boolean(),
  areaKm2: v.pipe(v.number(), v.minValue(0)),
  perimeterKm: v.pipe(v.number(), v.minValue(0)),
  labelPoint: PositionSchema,
});

export const ZoneFeatureSchema = v.pipe(
  v.object({
    type: v.literal('Feature'),
    id: v.string(),
    bbox: BboxSchema,
    geometry: AreaGeometrySchema,
    properties: ZonePropertiesSchema,
  }),
  v.check((zone) => zone.id === zone.properties.id, 'feature id and properties.id differ'),
);

export const ZonesSchema = v.object({
  type: v.literal('FeatureCollection'),
  bbox: BboxSchema,
  features: v.pipe(
    v.array(ZoneFeatureSchema),
    v.minLength(1),
    v.check((features) => haveOwnIds(features), SAME_ID),
  ),
});

export type ZoneSource = v.InferOutput<typeof ZoneSourceSchema>;
export type ZoneProperties = v.InferOutput<typeof ZonePropertiesSchema>;
export type ZoneFeature = v.InferOutput<typeof ZoneFeatureSchema>;
export type Zones = v.InferOutput<typeof ZonesSchema>;
