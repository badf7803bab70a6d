import { rewind } from '@turf/turf';
import { type Area, areaOf, polygonsOf } from './types.ts';

/** Decimals of a degree kept in published data: about 0.1 m. */
export const DECIMALS = 6;

/** Rounds a number to `decimals` places; never returns minus zero. */
export function round(value: number, decimals = DECIMALS): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** Rounds a line's coordinates, drops altitudes and repeated points. A line that collapses has fewer than two points. */
export function tidyLine(line: number[][], decimals = DECIMALS): number[][] {
  const rounded = line.map(([longitude = NaN, latitude = NaN]) => [round(longitude, decimals), round(latitude, decimals)]);
  return rounded.filter((point, index) => index === 0 || !same(point, rounded[index - 1]));
}

/**
 * Makes an area valid by RFC 7946: rounded, closed, outer rings counter-clockwise and holes clockwise. Drops rings that
 * collapse when rounded.
 */
export function tidy(area: Area, decimals = DECIMALS): Area {
  const polygons = polygonsOf(area)
    .map((rings) => rings.map((line) => closed(tidyLine(line, decimals))))
    .filter(([outer]) => outer && outer.length >= 4)
    .map((rings) => rings.filter((line) => line.length >= 4));
  return rewind(areaOf(polygons), { reverse: false }) as Area;
}

function closed(line: number[][]): number[][] {
  const [first] = line;
  return first && !same(first, line.at(-1)) ? [...line, first] : line;
}

function same(a: number[] | undefined, b: number[] | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
