import { area, bbox, length, polygonToLine } from '@turf/turf';
import type { GeoJSON, LineString, MultiLineString } from 'geojson';
import type { Bbox } from '../story/schemas/geojson.ts';
import { round } from './tidy.ts';
import { type Area, polygonsOf } from './types.ts';

/** Area in square kilometres, on a sphere of mean radius (within 0.05 % of WGS 84 at these latitudes). */
export function areaKm2(shape: Area): number {
  return area(shape) / 1e6;
}

/** Length of all edges in kilometres, including those of holes. */
export function perimeterKm(shape: Area): number {
  return length(polygonToLine({ type: 'Feature', properties: {}, geometry: shape }), { units: 'kilometers' });
}

/** Length of lines in kilometres. */
export function lengthKm(line: LineString | MultiLineString): number {
  return length({ type: 'Feature', properties: {}, geometry: line }, { units: 'kilometers' });
}

/** Bbox in degrees: west, south, east, north. Assumes that nothing crosses the antimeridian. */
export function bounds(shape: GeoJSON): Bbox {
  const [west, south, east, north] = bbox(shape) as [number, number, number, number];
  return [round(west), round(south), round(east), round(north)];
}

/** Number of points in an area, including the closing point of every ring. */
export function vertexCount(shape: Area): number {
  return polygonsOf(shape)
    .flat()
    .reduce((count, line) => count + line.length, 0);
}
