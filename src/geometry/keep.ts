import { bboxClip, featureCollection, intersect } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Bbox } from '../story/schemas/geojson.ts';
import { bounds } from './measure.ts';
import { type Area, areaOf, polygonsOf } from './types.ts';

/** The vertices left out of a ring, with their neighbours on either side. */
interface Gap {
  before: number[];
  after: number[];
  between: number[][];
}

/**
 * The part of a polygon that is on a much larger land area, or undefined. Gives the same result as turf's intersect, but is fast
 * enough to follow a slider: it first clips the land to the polygon's bbox, then leaves the vertices east of all the land's
 * borders and holes out of the intersection, and puts them back afterwards.
 */
export function keepWithin(area: Polygon, land: Area): Area | undefined {
  const box = padded(bounds(area));
  const near = cutToBox(land, box);
  if (!near) return undefined;
  const { rest, gap } = leaveOut(area, easternmost(near, box));
  const kept = intersect(
    featureCollection([rest, near].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))),
  )?.geometry;
  return kept && gap ? putBack(kept, gap) : kept;
}

/** Clips fast and exactly, but may leave overlapping edges along the box. Undefined if nothing is left. */
export function cutToBox(area: Area, box: Bbox): Area | undefined {
  const polygons = polygonsOf(bboxClip(area, box).geometry as Area).filter(({ length }) => length);
  return polygons.length ? areaOf(polygons) : undefined;
}

/** The bbox with a margin, so that the clipped edges stay off the polygon. Short numbers make the intersection faster. */
function padded([west, south, east, north]: Bbox): Bbox {
  const [down, up] = [(degrees: number) => Math.floor(degrees * 100 - 1) / 100, (degrees: number) => Math.ceil(degrees * 100 + 1) / 100];
  return [down(west), down(south), up(east), up(north)];
}

/** The longitude east of which the land fills the box. */
function easternmost(land: Area, [, south, east, north]: Bbox): number {
  const isCorner = ([x, y]: number[]) => x === east && (y === south || y === north);
  const said = polygonsOf(land)
    .flat(2)
    .filter((position) => !isCorner(position));
  return Math.max(...said.map(([longitude = Infinity]) => longitude));
}

/** A polygon without its vertices east of a longitude. Returned whole if they are not consecutive, or if it has holes. */
function leaveOut(area: Polygon, longitude: number): { rest: Polygon; gap?: Gap } {
  const [line = [], ...holes] = area.coordinates;
  const isEast = ([x = -Infinity]: number[]) => x > longitude;
  const start = line.findIndex((position) => !isEast(position));
  const turned = [...line.slice(start, -1), ...line.slice(0, start)];
  const [first, last] = [turned.findIndex(isEast), turned.findLastIndex(isEast)];
  const run = turned.slice(first, last + 1);
  const [before, after] = [run[0], run.at(-1)];
  if (start < 0 || holes.length || run.length < 3 || !before || !after || !run.every(isEast)) return { rest: area };
  const rest = [...turned.slice(0, first + 1), ...turned.slice(last), ...turned.slice(0, 1)];
  return { rest: { type: 'Polygon', coordinates: [rest] }, gap: { before, after, between: run.slice(1, -1) } };
}

function putBack(area: Area, { before, after, between }: Gap): Area {
  const same = (a: number[] | undefined, b: number[]) => a?.[0] === b[0] && a?.[1] === b[1];
  const filled = (line: number[][]) =>
    line.flatMap((position, index) => {
      const next = line[index + 1];
      if (same(position, before) && next && same(next, after)) return [position, ...between];
      if (same(position, after) && next && same(next, before)) return [position, ...[...between].reverse()];
      return [position];
    });
  return areaOf(polygonsOf(area).map((rings) => rings.map(filled)));
}
