import { booleanPointInPolygon } from '@turf/turf';
import type { AnyZone } from '../../story/schemas/further-zones.ts';
import { isInside } from './extent.ts';
import type { Row } from './points.ts';

/** Rows after which who computes may pause. */
const PAUSE_AFTER = 500;

/**
 * How many rows lie in a zone, its edge included; lines and areas by their middle. Undefined for a zone that has no surface. It may
 * be run in slices (in-slices.ts).
 */
export function* countInside(rows: readonly Row[], { geometry, bbox }: AnyZone): Generator<void, number | undefined> {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return undefined;
  let [count, read] = [0, 0];
  for (const row of rows) {
    if (++read % PAUSE_AFTER === 0) yield;
    if (isInside(row, bbox) && booleanPointInPolygon([row.longitude, row.latitude], geometry)) count++;
  }
  return count;
}
