import { bboxClip, bboxPolygon, featureCollection, intersect } from '@turf/turf';
import type { LineString, MultiLineString } from 'geojson';
import type { Bbox } from '../story/schemas/geojson.ts';
import type { Area } from './types.ts';

/** The part of an area inside a box, or undefined. Unlike an edge-by-edge clip, this leaves no overlapping edges along the box. */
export function clipArea(area: Area, box: Bbox): Area | undefined {
  const inside = intersect(featureCollection([{ type: 'Feature', properties: {}, geometry: area }, bboxPolygon(box)]));
  return inside?.geometry;
}

/** The parts of a line inside a box; an empty list if there are none. */
export function clipLines(lines: LineString | MultiLineString, box: Bbox): number[][][] {
  const all = lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates;
  return all.flatMap((line) => {
    const clipped = bboxClip({ type: 'LineString', coordinates: line }, box).geometry;
    const parts = clipped.type === 'LineString' ? [clipped.coordinates] : clipped.coordinates;
    return parts.filter((part) => part.length >= 2) as number[][][];
  });
}
