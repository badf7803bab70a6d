import type { Bbox } from '../../story/schemas/geojson.ts';
import type { Row } from './points.ts';

/** Bbox of rows, as far as the map can show them. */
export interface Extent {
  /** West, south, east, north in degrees, of the rows inside the window; undefined if there are none. */
  bbox: Bbox | undefined;
  /** Number of rows outside the window, which the camera cannot reach. */
  outside: number;
}

export const isInside = ({ longitude, latitude }: Row, [west, south, east, north]: Bbox): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** @param window what the camera can reach: west, south, east, north in degrees */
export function extentOf(rows: readonly Row[], window: Bbox): Extent {
  const bbox: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  let outside = 0;
  for (const row of rows) {
    if (!isInside(row, window)) {
      outside++;
      continue;
    }
    const { longitude, latitude } = row;
    bbox[0] = Math.min(bbox[0], longitude);
    bbox[1] = Math.min(bbox[1], latitude);
    bbox[2] = Math.max(bbox[2], longitude);
    bbox[3] = Math.max(bbox[3], latitude);
  }
  return { bbox: outside < rows.length ? bbox : undefined, outside };
}
