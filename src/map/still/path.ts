import type { Geometry } from 'geojson';
import { toPlane, type PlaneBox, type PlanePoint } from './project.ts';

/** What a line may lose, in units of the plane: a quarter of a pixel where a laptop shows the whole map. */
const TOLERANCE = 2;

/** Distance of a point from the line through two others. */
function distance({ x, y }: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - a.x, y - a.y) : Math.abs(dy * (x - a.x) - dx * (y - a.y)) / length;
}

/** Douglas and Peucker: leaves out points that lie within the tolerance of the line without them. */
export function simplify(points: readonly PlanePoint[], tolerance = TOLERANCE): PlanePoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let [farthest, index] = [0, 0];
  for (const [at, point] of points.entries()) {
    const off = distance(point, first, last);
    if (off > farthest) [farthest, index] = [off, at];
  }
  if (farthest <= tolerance) return [first, last];
  return [...simplify(points.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(points.slice(index), tolerance)];
}

/** One line as whole, relative steps from an origin: the shortest way to write it, and the one that compresses best. */
function linePath(line: readonly (readonly number[])[], origin: PlanePoint, closed: boolean): string {
  const points = simplify(line.map(([longitude = 0, latitude = 0]) => toPlane([longitude, latitude]))).map(({ x, y }) => ({
    x: Math.round(x - origin.x),
    y: Math.round(y - origin.y),
  }));
  if (closed) points.pop();
  const [start, ...rest] = points;
  // An islet smaller than what can be seen.
  if (!start || rest.length === 0) return '';
  let before = start;
  const steps = rest.map((point) => {
    const step = `${point.x - before.x} ${point.y - before.y}`;
    before = point;
    return step;
  });
  return `M${start.x} ${start.y}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

/** Path data of a geometry in whole units of the plane from `origin`; points and collections have none. */
export function pathOf(geometry: Geometry, origin: PlanePoint): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, origin, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, origin, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, origin, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => linePath(ring, origin, true))).join('');
    default:
      return '';
  }
}

/** The box around a bbox (west, south, east, north in degrees), in units of the plane from `origin`. */
export function boxAround([west, south, east, north]: readonly [number, number, number, number], origin: PlanePoint): PlaneBox {
  const [low, high] = [toPlane([west, south]), toPlane([east, north])];
  return { x: low.x - origin.x, y: high.y - origin.y, width: high.x - low.x, height: low.y - high.y };
}
