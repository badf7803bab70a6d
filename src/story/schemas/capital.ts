import * as v from 'valibot';
import { AreaGeometrySchema, BboxSchema, PointSchema } from './geojson.ts';
import { ZoneSourceSchema } from './zones.ts';

const part = <Id extends string, G extends v.GenericSchema>(id: Id, geometry: G) =>
  v.object({
    type: v.literal('Feature'),
    id: v.literal(id),
    geometry,
    properties: v.strictObject({ id: v.literal(id), sources: v.pipe(v.array(ZoneSourceSchema), v.minLength(1)) }),
  });

/**
 * What readings of the ring are measured from and cut to: the city's surface, the point that counts as its centre, and the
 * country around it as far as any reading reaches.
 */
export const CapitalSchema = v.object({
  type: v.literal('FeatureCollection'),
  bbox: BboxSchema,
  features: v.strictTuple([part('city', AreaGeometrySchema), part('centre', PointSchema), part('country', AreaGeometrySchema)]),
});

export type CapitalFile = v.InferOutput<typeof CapitalSchema>;

/** Fetched when a reading is first asked for, not with the page. */
export const CAPITAL_FILE = { path: 'geo/capital.geojson', schema: CapitalSchema } as const;
