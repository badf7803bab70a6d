import { simplify } from '@turf/turf';
import type { Feature, LineString, MultiLineString } from 'geojson';
import { grow } from './grow.ts';
import { type Area, type AreaFeature, polygonsOf } from './types.ts';

export type Line = LineString | MultiLineString;

const key = ([longitude, latitude]: number[]): string => `${longitude},${latitude}`;

/** All edges of an area as lines, those of holes included; lines come back as they are. */
export function edgeOf(shape: Area | Line): Line {
  if (shape.type === 'LineString' || shape.type === 'MultiLineString') return shape;
  const rings = polygonsOf(shape).flat();
  return { type: 'MultiLineString', coordinates: rings };
}

/**
 * The stretch of an area's outer edge that runs along its neighbours: neighbours out of one data set share their points
 * exactly. In the order of the area's ring, longitude/latitude in degrees.
 *
 * @throws RangeError where no edge is shared
 */
export function sharedEdge(area: AreaFeature, ...neighbours: AreaFeature[]): Feature<Line> {
  const theirs = new Set(neighbours.flatMap(({ geometry }) => polygonsOf(geometry).flat(2)).map(key));
  const ring = (polygonsOf(area.geometry)[0]?.[0] ?? []).slice(1);
  const isShared = (point: number[]): boolean => theirs.has(key(point));
  // A walk that starts beside the stretch does not cut it in two.
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

/** Segments per quarter turn of a band's round ends: a band says roughly how far off an edge may be. */
const BAND_STEPS = 2;

/** Share of a band's width that the line in its middle may be simplified by. */
const BAND_TOLERANCE = 1 / 10;

const KILOMETRES_PER_DEGREE = 111.2;

/**
 * The band in which a shape's true edge may lie: everything within `distanceKm` kilometres of the edge that is drawn, on
 * either side; good to a tenth of that distance. On a sphere of mean radius, as `grow`.
 */
export function doubtBand(shape: Area | Line, distanceKm: number): AreaFeature {
  const edge: Feature<Line> = { type: 'Feature', properties: {}, geometry: edgeOf(shape) };
  const tolerance = (distanceKm * BAND_TOLERANCE) / KILOMETRES_PER_DEGREE;
  return grow(simplify(edge, { tolerance, highQuality: true }), distanceKm, BAND_STEPS);
}
