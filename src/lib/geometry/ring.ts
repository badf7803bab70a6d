import { grow } from './grow.ts';
import { subtract } from './subtract.ts';
import type { AreaFeature } from './types.ts';

/**
 * The ring around a city: everything within `distanceKm` kilometres of its edge, the city itself cut out. The ring that the
 * build writes and the ring that the reader drags both come from here.
 *
 * @param city surface whose edge the distance is measured from, WGS 84 longitude/latitude in degrees
 * @throws RangeError where no ring is left, as with a distance of zero or less
 */
export function ring(city: AreaFeature, distanceKm: number, steps?: number): AreaFeature {
  return subtract(grow(city, distanceKm, steps), city);
}
