import { featureCollection, union } from '@turf/turf';
import type { AreaFeature } from './types.ts';

/** Merges areas and dissolves shared edges. A single area is returned unchanged. */
export function unite(first: AreaFeature, ...others: AreaFeature[]): AreaFeature {
  const whole = others.length ? union(featureCollection([first, ...others])) : first;
  if (!whole) throw new RangeError('nothing is left after the union');
  return { type: 'Feature', properties: {}, geometry: whole.geometry };
}
