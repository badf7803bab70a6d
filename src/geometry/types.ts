import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

/** A surface on the earth; coordinates are WGS 84 longitude and latitude in degrees, in this order. */
export type Area = Polygon | MultiPolygon;
export type AreaFeature = Feature<Area>;
/** What a distance may be measured outward from: an area, a line or a single point. */
export type Origin = Feature<Area | LineString | MultiLineString | Point>;

/** The polygons of an area, each a list of rings with the outer ring first. */
export function polygonsOf(area: Area): number[][][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** Makes the simplest geometry type that holds the polygons. The list must not be empty. */
export function areaOf(polygons: number[][][][]): Area {
  const [only] = polygons;
  return only && polygons.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons };
}
