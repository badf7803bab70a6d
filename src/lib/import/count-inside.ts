import { booleanPointInPolygon } from '@turf/turf';
import type { AnyZone } from '../more/schemas.ts';
import { isInside } from './extent.ts';
import type { Row } from './points.ts';

/** How many rows lie in a zone, its edge included; lines and areas by their middle. Undefined for a zone that has no surface. */
export function countInside(rows: readonly Row[], zone: AnyZone): number | undefined {
  const { geometry, bbox } = zone;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return undefined;
  return rows.filter((row) => isInside(row, bbox) && booleanPointInPolygon([row.longitude, row.latitude], geometry)).length;
}
