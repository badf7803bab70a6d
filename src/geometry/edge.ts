import { simplify } from '@turf/turf';
import type { Feature, LineString, MultiLineString } from 'geojson';
import { grow } from './grow.ts';
import { type Area, type AreaFeature, polygonsOf } from './types.ts';

export type Line = LineString | MultiLineString;

const key = ([longitude, latitude]: number[]): string => `${longitude},${latitude}`;

/** All edges of an area as lines, including those of holes. Lines are returned unchanged. */
export function edgeOf(shape: Area | Line): Line {
  if (shape.type === 'LineString' || shape.type === 'MultiLineString') return shape;
  const rings = polygonsOf(shape).flat();
  return { type: 'MultiLineString', coordinates: rings };
}

/**
 * The part of an area's outer edge that it shares with its neighbours. Neighbours from the same data set share their points
 * exactly. Points are in the order of the area's ring, longitude and latitude in degrees.
 *
 * @throws RangeError if no edge is shared
 */
export function sharedEdge(area: AreaFeature, ...neighbours: AreaFeature[]): Feature<Line> {
  const theirs = new Set(neighbours.flatMap(({ geometry }) => polygonsOf(geometry).flat(2)).map(key));
  const ring = (polygonsOf(area.geometry)[0]?.[0] ?? []).slice(1);
  const isShared = (point: number[]): boolean => theirs.has(key(point));
  // Start at a point that is not shared, so that the shared part is not split in two.
  const start = ring.findIndex((point) => !isShared(point));
  const walk = [...ring.slice(start), ...ring.slice(0, start)];
  const runs: number[][][] = [[]];
  for (const point of walk) {
    if (isShared(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  const lines = runs.filter((run) => run.length >= 2);
  const [only] = lines;
  if (!only) throw new RangeError('no edge is shared');
  const geometry: Line = lines.length === 1 ? { type: 'LineString', coordinates: only } : { type: 'MultiLineString', coordinates: lines };
  return { type: 'Feature', properties: {}, geometry };
}

/** Segments per quarter turn of a band's round ends. Few are enough: a band shows only roughly how far off an edge may be. */
const BAND_STEPS = 2;

/** How far the line may be simplified before it is buffered, as a share of the band's width. */
const BAND_TOLERANCE = 1 / 10;

const KILOMETRES_PER_DEGREE = 111.2;

/**
 * The band in which a shape's true edge may be: everything within `distanceKm` kilometres on either side of the drawn edge.
 * Accurate to a tenth of that distance. Like `grow`, it uses a sphere of mean radius.
 */
export function doubtBand(shape: Area | Line, distanceKm: number): AreaFeature {
  const edge: Feature<Line> = { type: 'Feature', properties: {}, geometry: edgeOf(shape) };
  const tolerance = (distanceKm * BAND_TOLERANCE) / KILOMETRES_PER_DEGREE;
  return grow(simplify(edge, { tolerance, highQuality: true }), distanceKm, BAND_STEPS);
}
