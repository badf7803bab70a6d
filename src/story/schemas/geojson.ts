import * as v from 'valibot';

const LongitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
/** Web Mercator, which the map is drawn in, ends at 85 degrees. */
const LatitudeSchema = v.pipe(v.number(), v.minValue(-85), v.maxValue(85));

/** WGS 84 longitude and latitude in degrees, in this order (RFC 7946, section 3.1.1); two dimensions only. */
export const PositionSchema = v.strictTuple([LongitudeSchema, LatitudeSchema]);

/** West, south, east, north in degrees. No bbox of this project crosses the antimeridian. */
export const BboxSchema = v.pipe(
  v.strictTuple([LongitudeSchema, LatitudeSchema, LongitudeSchema, LatitudeSchema]),
  v.check(([west, south, east, north]) => west <= east && south <= north, 'bbox must run west, south, east, north'),
);

export type Position = v.InferOutput<typeof PositionSchema>;
export type Bbox = v.InferOutput<typeof BboxSchema>;

/** Whether no two features go by one id: selecting and listing them would mix them up. */
export function haveOwnIds(features: readonly { id: string }[]): boolean {
  return new Set(features.map(({ id }) => id)).size === features.length;
}

export const SAME_ID = 'two features have the same id';

const LineSchema = v.pipe(v.array(PositionSchema), v.minLength(2));
const RingSchema = v.pipe(
  v.array(PositionSchema),
  v.minLength(4),
  v.check((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'ring is not closed'),
);
const PolygonCoordinatesSchema = v.pipe(v.array(RingSchema), v.minLength(1));

export const PointSchema = v.object({ type: v.literal('Point'), coordinates: PositionSchema });
export const LineGeometrySchema = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: LineSchema }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.pipe(v.array(LineSchema), v.minLength(1)) }),
]);
export const AreaGeometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: PolygonCoordinatesSchema }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(PolygonCoordinatesSchema), v.minLength(1)) }),
]);
export const GeometrySchema = v.union([PointSchema, LineGeometrySchema, AreaGeometrySchema]);

export type AreaGeometry = v.InferOutput<typeof AreaGeometrySchema>;
