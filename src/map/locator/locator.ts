import type { Locator } from '../../story/schemas/basemap.ts';

/** Window of the inset: west, south, east, north in degrees, and its size in CSS pixels (Mercator's stretch at 35° N). */
const [WEST, SOUTH, EAST, NORTH] = [35, 32, 42.6, 37.6] as const;
export const LOCATOR_SIZE = { width: 120, height: 108 };

function project([longitude, latitude]: readonly [number, number]): [number, number] {
  return [((longitude - WEST) / (EAST - WEST)) * LOCATOR_SIZE.width, ((NORTH - latitude) / (NORTH - SOUTH)) * LOCATOR_SIZE.height];
}

function linePath(line: readonly (readonly [number, number])[], closed: boolean): string {
  const points = line.map((position) =>
    project(position)
      .map((value) => value.toFixed(1))
      .join(' '),
  );
  return `M${points.join('L')}${closed ? 'Z' : ''}`;
}

function path(geometry: Locator['features'][number]['geometry']): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => linePath(ring, true))).join('');
  }
}

/** SVG paths of the inset: land in one colour, borders, and ceasefire lines apart from them. */
export function locatorPaths(locator: Locator): { land: string; border: string; dashed: string } {
  const of = (...kinds: string[]) =>
    locator.features
      .filter(({ properties }) => kinds.includes(properties.kind))
      .map(({ geometry }) => path(geometry))
      .join('');
  return { land: of('land'), border: of('border'), dashed: of('ceasefire', 'armistice') };
}

/** Where the view lies in the inset; at least a few pixels large, so that it is seen. Corners: south-west, north-east. */
export function locatorRect(
  bounds: readonly (readonly [number, number])[],
): { x: number; y: number; width: number; height: number } | undefined {
  const [southWest, northEast] = bounds;
  if (!southWest || !northEast) return undefined;
  const [left, bottom] = project(southWest);
  const [right, top] = project(northEast);
  return { x: left, y: top, width: Math.max(right - left, 5), height: Math.max(bottom - top, 5) };
}
