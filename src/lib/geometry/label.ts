import type { Position } from '../schemas/geojson.ts';
import { round } from './tidy.ts';
import { type Area, polygonsOf } from './types.ts';

interface Cell {
  x: number;
  y: number;
  /** Half of the cell's side. */
  half: number;
  /** Signed distance from the centre to the edge, positive inside. */
  depth: number;
}

/**
 * The point inside an area that is farthest from its edge, where a label has most room (the "pole of inaccessibility": cells
 * are halved as long as they may hold a deeper point). Longitude is shortened by the cosine of the latitude, so that depth
 * means distance. Same input, same point.
 *
 * @param precision in degrees of latitude; the default is about 100 m
 * @throws RangeError for an area without a surface
 */
export function labelPoint(area: Area, precision = 0.001): Position {
  const polygons = polygonsOf(area);
  const latitudes = polygons.flat(2).map(([, latitude = 0]) => latitude);
  const squeeze = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const rings = polygons
    .flat()
    .map((line) => line.map(([longitude = 0, latitude = 0]) => [longitude * squeeze, latitude] as [number, number]));

  const best = deepest(rings, precision);
  if (!(best.depth > 0)) throw new RangeError('an area without a surface has no label point');
  return [round(best.x / squeeze), round(best.y)];
}

function deepest(rings: [number, number][][], precision: number): Cell {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const half = Math.min(east - west, north - south) / 2;
  const cell = (x: number, y: number, size: number): Cell => ({ x, y, half: size, depth: depth(x, y, rings) });

  let best = cell((west + east) / 2, (south + north) / 2, 0);
  if (half === 0) return best;
  let cells: Cell[] = [];
  for (let x = west; x < east; x += half * 2) for (let y = south; y < north; y += half * 2) cells.push(cell(x + half, y + half, half));

  while (cells.length > 0) {
    for (const candidate of cells) if (candidate.depth > best.depth) best = candidate;
    cells = cells
      .filter(({ depth, half }) => depth + half * Math.SQRT2 - best.depth > precision)
      .flatMap(({ x, y, half }) => {
        const quarter = half / 2;
        return [-quarter, quarter].flatMap((dx) => [-quarter, quarter].map((dy) => cell(x + dx, y + dy, quarter)));
      });
  }
  return best;
}

/** Distance to the nearest edge; negative outside. Holes count as outside because every ring flips the answer. */
function depth(x: number, y: number, rings: [number, number][][]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    ring.forEach(([bx, by], index) => {
      const [ax, ay] = ring[index - 1] ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, distanceToSegment(x, y, ax, ay, bx, by));
    });
  }
  return inside ? nearest : -nearest;
}

function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx || dy ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
