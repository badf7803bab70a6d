import type { Locator } from '../../story/schemas/basemap.ts';
import type { Bbox } from '../../story/schemas/geojson.ts';

/** Width of the inset in CSS pixels; its height follows from its window, and its corner of the map has room for about as much. */
const WIDTH = 120;

type Point = readonly [number, number];

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The inset over a window. @param window west, south, east, north in degrees */
export function locatorIn([west, south, east, north]: Bbox): {
  size: { width: number; height: number };
  /** Longitude and latitude to CSS pixels. */
  project: (position: Point) => [number, number];
  /** SVG paths: land in one colour, borders, and ceasefire lines apart from them. */
  paths: (locator: Locator) => { land: string; border: string; dashed: string };
  /** Where the view lies; at least a few pixels large, so that it is seen. Corners: south-west, north-east. */
  rect: (bounds: readonly Point[]) => Rect | undefined;
} {
  // Mercator's stretch in the window's middle.
  const stretch = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const size = { width: WIDTH, height: Math.round((WIDTH * (north - south)) / (east - west) / stretch) };

  const project = ([longitude, latitude]: Point): [number, number] => [
    ((longitude - west) / (east - west)) * size.width,
    ((north - latitude) / (north - south)) * size.height,
  ];

  function linePath(line: readonly Point[], closed: boolean): string {
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

  return {
    size,
    project,
    paths: ({ features }) => {
      const of = (...kinds: string[]) =>
        features
          .filter(({ properties }) => kinds.includes(properties.kind))
          .map(({ geometry }) => path(geometry))
          .join('');
      return { land: of('land'), border: of('border'), dashed: of('ceasefire', 'armistice') };
    },
    rect: ([southWest, northEast]) => {
      if (!southWest || !northEast) return undefined;
      const [left, bottom] = project(southWest);
      const [right, top] = project(northEast);
      return { x: left, y: top, width: Math.max(right - left, 5), height: Math.max(bottom - top, 5) };
    },
  };
}
