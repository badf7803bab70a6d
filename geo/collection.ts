import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { bounds } from '../src/geometry/measure.ts';
import type { Bbox } from '../src/story/schemas/geojson.ts';

/** A collection as it is published, with its bounding box in degrees. */
export interface Collection extends FeatureCollection {
  bbox: Bbox;
}

/** A feature from its geometry and properties. */
export function feature<G extends Geometry, P extends object>(geometry: G, properties: P): Feature<G, P> {
  return { type: 'Feature', properties, geometry };
}

/** Features as a collection with its bounding box. @param window box of a collection without features, in degrees */
export function collect(features: Feature[], window?: Bbox): Collection {
  const bbox = features.length || !window ? bounds({ type: 'FeatureCollection', features }) : window;
  return { type: 'FeatureCollection', bbox, features };
}

/** Lines as the simplest geometry that holds them, or nothing where there are none. */
export function linesOf(lines: number[][][]): Geometry | undefined {
  const [only] = lines;
  if (!only) return undefined;
  return lines.length === 1 ? { type: 'LineString', coordinates: only } : { type: 'MultiLineString', coordinates: lines };
}
