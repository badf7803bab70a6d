import { difference, featureCollection } from '@turf/turf';
import type { AreaFeature } from './types.ts';

/**
 * What is left of an area when others are cut out of it.
 *
 * @throws RangeError where nothing is left.
 */
export function subtract(area: AreaFeature, ...cut: AreaFeature[]): AreaFeature {
  const rest = difference(featureCollection([area, ...cut]));
  if (!rest) throw new RangeError('nothing is left after the subtraction');
  return { type: 'Feature', properties: {}, geometry: rest.geometry };
}
