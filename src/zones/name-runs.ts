import { simplify } from '@turf/turf';
import type { LineString, Position } from 'geojson';

/** How far, in degrees, the line that a name follows may run beside the line that it names: names cannot turn sharp corners. */
const NAME_TOLERANCE = 0.02;

/** A part of a line that a name stands along. */
export interface NameRun {
  line: LineString;
  /** Whether the name stands above it, as a reader sees the name; else below. */
  above: boolean;
}

/**
 * Cuts a line where its way east turns into one west or back: names stay upright, so that at such a turn what is above a name
 * becomes the line's other side. In each part the name stands on the same side of the line.
 *
 * @param isWest whether that is the west side, of a line that runs more or less north or south; else the east side
 */
export function nameRuns(geometry: LineString, isWest: boolean): NameRun[] {
  const { coordinates } = simplify(geometry, { tolerance: NAME_TOLERANCE, highQuality: true });
  const [first, last] = [coordinates[0], coordinates.at(-1)];
  const northward = (first?.[1] ?? 0) <= (last?.[1] ?? 0) ? coordinates : [...coordinates].reverse();
  const runs: { isEastward: boolean; positions: Position[] }[] = [];
  for (const [index, end] of northward.entries()) {
    const start = northward[index - 1];
    if (!start) continue;
    const isEastward = (end[0] ?? 0) > (start[0] ?? 0);
    const run = runs.at(-1);
    if (run?.isEastward === isEastward) run.positions.push(end);
    else runs.push({ isEastward, positions: [start, end] });
  }
  return runs.map(({ isEastward, positions }) => ({ line: { type: 'LineString', coordinates: positions }, above: isEastward === isWest }));
}
