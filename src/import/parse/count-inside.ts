import { booleanPointInPolygon } from '@turf/turf';
import type { AnyZone } from '../../story/schemas/further-zones.ts';
import { isInside } from './extent.ts';
import type { Row } from './points.ts';

/** Yield to the event loop every N rows. */
const PAUSE_AFTER = 500;

/**
 * Counts the rows inside a zone, including its edge; lines and areas count by their centre. Undefined for a zone without an area.
 * Can run in slices (in-slices.ts).
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
