import polylabel from 'polylabel';
import type { Position } from '../story/schemas/geojson.ts';
import { round } from './tidy.ts';
import { type Area, polygonsOf } from './types.ts';

/**
 * The point inside an area that is farthest from its edge ("pole of inaccessibility"), where a label has most room. For several
 * polygons, the point in the roomiest one. Longitude is scaled by the cosine of the latitude, so that distances are true.
 * Deterministic.
 *
 *
 * @param precision in degrees of latitude; the default is about 100 m
 * @throws RangeError for an area without a surface
 */
export function labelPoint(area: Area, precision = 0.001): Position {
  const polygons = polygonsOf(area);
  const latitudes = polygons.flat(2).map(([, latitude = 0]) => latitude);
  const squeeze = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const poles = polygons.map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude * squeeze, latitude])),
      precision,
    ),
  );
  const best = poles.reduce((deepest, pole) => (pole.distance > deepest.distance ? pole : deepest));
  if (!(best.distance > 0)) throw new RangeError('an area without a surface has no label point');
  const [x = 0, y = 0] = best;
  return [round(x / squeeze), round(y)];
}
