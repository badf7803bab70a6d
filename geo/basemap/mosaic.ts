import type { Feature, FeatureCollection } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Area, AreaFeature } from '../../src/geometry/types.ts';

/** Areas that share their edges, and which country each belongs to. */
export interface Mosaic {
  /** The edges between two countries, by their two codes in alphabetical order ("IL-SY"); coasts are nobody's border. */
  border(pair: string): number[][][];
  /** All areas as one, without inner lines. */
  merged(): Area;
}

interface Owned {
  country: string;
}

/** A mosaic out of areas whose property `country` says whose they are; shared edges must have the same points. */
export function mosaicOf(areas: readonly Feature<Area, Owned>[]): Mosaic {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
  const topo: Topology = topology({ areas: collection });
  const object = topo.objects.areas as GeometryCollection<Owned>;
  const pairOf = (a: Owned | undefined, b: Owned | undefined): string => [a?.country, b?.country].sort().join('-');
  return {
    border: (pair) => mesh(topo, object, (a, b) => a !== b && pairOf(a.properties as Owned, b.properties as Owned) === pair).coordinates,
    merged: () => merge(topo, object.geometries as (Polygon<Owned> | MultiPolygon<Owned>)[]),
  };
}

/** A region's area with the country that the first letters of its code stand for. */
export function ownedRegion(code: string, region: AreaFeature): Feature<Area, Owned> {
  return { ...region, properties: { country: code.slice(0, 2) } };
}
