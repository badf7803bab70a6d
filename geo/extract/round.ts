import { truncate } from '@turf/turf';
import type { Geometry } from 'geojson';

/** A geometry rounded to 5 decimals (about 1 m): far finer than the sources, and the same digits wherever an edge is shared. */
export function roundAll<G extends Geometry>(geometry: G): G {
  return truncate(geometry, { precision: 5, coordinates: 2 });
}
