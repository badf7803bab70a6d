import geodesic from 'geographiclib-geodesic';
import type { Position } from '../src/story/schemas/geojson.ts';

/**
 * WGS 84 geodesic from one position to another (longitude, latitude in degrees): length in whole km, and the direction
 * at the start in whole degrees clockwise from north.
 */
export function distanceAndDirection(from: Position, to: Position): { km: number; degrees: number } {
  const { s12 = 0, azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return { km: Math.round(s12 / 1000), degrees: Math.round(azi1 + 360) % 360 };
}
