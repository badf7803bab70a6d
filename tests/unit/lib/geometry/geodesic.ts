import geodesic from 'geographiclib-geodesic';

/** Distance in metres along the WGS 84 ellipsoid between two positions (longitude, latitude in degrees). */
export function metresBetween([ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[]): number {
  return geodesic.Geodesic.WGS84.Inverse(ay, ax, by, bx).s12 ?? NaN;
}

/** A line with `parts` steps along each of its segments, straight in longitude and latitude as RFC 7946 draws them. */
export function densified(line: number[][], parts: number): number[][] {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end;
    return Array.from({ length: parts }, (_, step) => between(start, end, step / parts));
  });
}

/** Least distance in metres from a position to a line, by narrowing down on each segment that may hold the nearest point. */
export function metresToLine(position: number[], line: number[][]): number {
  const nearest = line.slice(1).map((end, index) => metresToSegment(position, line[index] ?? end, end));
  return Math.min(...nearest);
}

function metresToSegment(position: number[], start: number[], end: number[]): number {
  let [low, high] = [0, 1];
  const metres = (part: number) => metresBetween(position, between(start, end, part));
  for (let round = 0; round < 24; round++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (metres(left) < metres(right)) high = right;
    else low = left;
  }
  return Math.min(metres(low), metres(0), metres(1));
}

function between([ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[], part: number): number[] {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}
