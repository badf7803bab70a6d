import { difference, featureCollection } from '@turf/turf';
import type { AreaFeature } from './types.ts';

/**
 * Cuts other areas out of an area.
 *
 * @throws RangeError if nothing is left
 */
export function subtract(area: AreaFeature, ...cut: AreaFeature[]): AreaFeature {
  const rest = difference(featureCollection([area, ...cut]));
  if (!rest) throw new RangeError('nothing is left after the subtraction');
  return { type: 'Feature', properties: {}, geometry: rest.geometry };
}
