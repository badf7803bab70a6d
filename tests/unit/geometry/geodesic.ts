import geodesic from 'geographiclib-geodesic';

/** Distance in metres along the WGS 84 ellipsoid between two positions (longitude, latitude in degrees). */
export function metresBetween([ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[]): number {
  return geodesic.Geodesic.WGS84.Inverse(ay, ax, by, bx).s12 ?? NaN;
}

/** A line with each segment split into `parts`, straight in longitude and latitude as in RFC 7946. */
export function densified(line: number[][], parts: number): number[][] {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end;
    return Array.from({ length: parts }, (_, step) => between(start, end, step / parts));
  });
}

/** Minimum distance in metres from a position to a line: exact on each segment that may contain the nearest point. */
export function metresToLine(position: number[], line: number[][]): number {
  const lengths = lengthsOf(line);
  const away = line.map((vertex) => metresBetween(position, vertex));
  let least = Math.min(...away);
  for (const [index, length] of lengths.entries()) {
    // By the triangle inequality, no point between two ends is nearer than this.
    const bound = ((away[index] ?? NaN) + (away[index + 1] ?? NaN) - length) / 2;
    if (bound < least) least = Math.min(least, metresToSegment(position, line[index] ?? [], line[index + 1] ?? []));
  }
  return least;
}

const known = new WeakMap<number[][], number[]>();

/** Upper bounds of the lengths of a line's segments in metres. Lines straight in degrees are a little longer than geodesics. */
function lengthsOf(line: number[][]): number[] {
  const found = known.get(line) ?? line.slice(1).map((end, index) => metresBetween(line[index] ?? end, end) * 1.001);
  known.set(line, found);
  return found;
}

function metresToSegment(position: number[], start: number[], end: number[]): number {
  let [low, high] = [0, 1];
  const metres = (part: number) => metresBetween(position, between(start, end, part));
  for (let round = 0; round < 24; round++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (metres(left) < metres(right)) high = right;
    else low = left;
  }
  return metres((low + high) / 2);
}

function between([ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[], part: number): number[] {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}
