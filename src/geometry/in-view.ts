import { bboxPolygon, bearing, booleanIntersects, distance } from '@turf/turf';
import type { AnyZone } from '../story/schemas/further-zones.ts';
import type { Bbox, Position } from '../story/schemas/geojson.ts';

/** An item in the view, with its distance and bearing from the view's centre. */
export interface Seen<T> {
  item: T;
  /** Along the ground on a sphere, accurate to 0.5 %. */
  km: number;
  /** Degrees clockwise from north; meaningless where `km` is 0. */
  degrees: number;
}

/** The centre of a view on a Web Mercator map. @param bbox west, south, east, north in degrees */
export function middleOf([west, south, east, north]: Bbox): Position {
  const up = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
  return [(west + east) / 2, (Math.atan(Math.sinh((up(south) + up(north)) / 2)) * 180) / Math.PI];
}

/** Width of a view through its centre, in kilometres. */
export function widthOf(bbox: Bbox): number {
  const [, latitude] = middleOf(bbox);
  return distance([bbox[0], latitude], [bbox[2], latitude]);
}

/** The items inside the view, nearest to its centre first. Positions are longitude, latitude. */
export function seenIn<T>(bbox: Bbox, middle: Position, items: readonly T[], positionOf: (item: T) => Position): Seen<T>[] {
  const [west, south, east, north] = bbox;
  return items
    .filter((item) => {
      const [longitude, latitude] = positionOf(item);
      return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    })
    .map((item) => ({ item, km: distance(middle, positionOf(item)), degrees: (bearing(middle, positionOf(item)) + 360) % 360 }))
    .sort((a, b) => a.km - b.km);
}

/** How much of a zone is inside the view. */
export function shareInView(bbox: Bbox, zone: AnyZone): 'whole' | 'part' | 'none' {
  const [west, south, east, north] = zone.bbox;
  if (west >= bbox[0] && south >= bbox[1] && east <= bbox[2] && north <= bbox[3]) return 'whole';
  return booleanIntersects(bboxPolygon(bbox), zone) ? 'part' : 'none';
}
