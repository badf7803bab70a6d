import { grow } from './grow.ts';
import { subtract } from './subtract.ts';
import type { AreaFeature } from './types.ts';

/**
 * The ring around a city: everything within `distanceKm` kilometres of its edge, without the city itself. Used both for the
 * published ring and for the one that the reader drags.
 *
 * @param city surface whose edge the distance is measured from, WGS 84 longitude/latitude in degrees
 * @throws RangeError if the distance is not above zero
 */
export function ring(city: AreaFeature, distanceKm: number, steps?: number): AreaFeature {
  if (!(distanceKm > 0)) throw new RangeError(`a ring needs a distance above 0 km, not ${distanceKm}`);
  return subtract(grow(city, distanceKm, steps), city);
}
