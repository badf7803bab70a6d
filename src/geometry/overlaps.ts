import { featureCollection, intersect } from '@turf/turf';
import { areaKm2 } from './measure.ts';
import type { Area } from './types.ts';

/** What two areas share where their common edge is rounded apart: slivers of less than this. Square kilometres. */
const SLIVER = 0.1;

/** Whether two areas share ground; areas that only touch, or are cut along one another, do not. */
export function overlaps(...areas: [Area, Area]): boolean {
  const shared = intersect(featureCollection(areas.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))));
  return shared !== null && areaKm2(shared.geometry) > SLIVER;
}
