/**
 * What is fetched when it is first asked for: zones that are off by default, the bands of doubt, and the steps by which
 * zones were made. These schemas stay out of the page's first script.
 */
import * as v from 'valibot';
import { AreaGeometrySchema, BboxSchema, LineGeometrySchema, SAME_ID, haveOwnIds } from './geojson.ts';
import { IdSchema, TextSchema } from './text.ts';
import { ZonePropertiesSchema, type ZoneFeature } from './zones.ts';

const { areaKm2, perimeterKm, ...WRITTEN } = ZonePropertiesSchema.entries;

const AreaZoneSchema = v.object({
  type: v.literal('Feature'),
  id: IdSchema,
  bbox: BboxSchema,
  geometry: AreaGeometrySchema,
  properties: v.strictObject({ ...WRITTEN, areaKm2, perimeterKm }),
});

/** A line is a zone without a surface: it has a length. */
const LineZoneSchema = v.object({
  type: v.literal('Feature'),
  id: IdSchema,
  bbox: BboxSchema,
  geometry: LineGeometrySchema,
  properties: v.strictObject({ ...WRITTEN, lengthKm: v.pipe(v.number(), v.minValue(0)) }),
});

const isLine = (zone: unknown) => /LineString$/.test((zone as { geometry?: { type?: string } } | null)?.geometry?.type ?? '');

const collection = <T extends v.GenericSchema<unknown, { id: string }>>(feature: T) =>
  v.object({
    type: v.literal('FeatureCollection'),
    bbox: BboxSchema,
    features: v.pipe(
      v.array(feature),
      v.minLength(1),
      v.check((features) => haveOwnIds(features), SAME_ID),
    ),
  });

export const MoreZonesSchema = collection(
  v.pipe(
    // Chosen by geometry, so that what is wrong is named by its field.
    v.lazy((zone): typeof AreaZoneSchema | typeof LineZoneSchema => (isLine(zone) ? LineZoneSchema : AreaZoneSchema)),
    v.check((zone) => zone.id === zone.properties.id, 'feature id and properties.id differ'),
  ),
);

/** What is known of a zone's edge: the band in which it may lie, and other outlines that the words allow, by name. */
export const DoubtSchema = collection(
  v.object({
    type: v.literal('Feature'),
    id: IdSchema,
    geometry: AreaGeometrySchema,
    properties: v.variant('role', [
      v.strictObject({ role: v.literal('band'), zone: IdSchema, distanceKm: v.number() }),
      v.strictObject({ role: v.literal('alternative'), zone: IdSchema, name: TextSchema }),
    ]),
  }),
);

/** The shape after a step of a zone's rule. A step that already has the zone's own shape is not repeated here. */
export const StepsSchema = collection(
  v.object({
    type: v.literal('Feature'),
    id: IdSchema,
    geometry: v.union([AreaGeometrySchema, LineGeometrySchema]),
    /** Every step that results in this shape, as `<zone>/<step counted from 1>`. */
    properties: v.strictObject({ shows: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/\d+$/))), v.minLength(1)) }),
  }),
);

export type MoreZones = v.InferOutput<typeof MoreZonesSchema>;
export type MoreZone = MoreZones['features'][number];
/** A zone of either file. */
export type AnyZone = ZoneFeature | MoreZone;
export type Doubt = v.InferOutput<typeof DoubtSchema>;
export type Steps = v.InferOutput<typeof StepsSchema>;
