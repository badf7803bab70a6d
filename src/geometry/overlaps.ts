import { featureCollection, intersect } from '@turf/turf';
import { areaKm2 } from './measure.ts';
import type { Area } from './types.ts';

/** Rounding a common edge can leave slivers of overlap smaller than this, in square kilometres. */
const SLIVER = 0.1;

/** Whether two areas overlap. Areas that only touch or share an edge do not. */
export function overlaps(...areas: [Area, Area]): boolean {
  const shared = intersect(featureCollection(areas.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))));
  return shared !== null && areaKm2(shared.geometry) > SLIVER;
}
