import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';

export const feature = (geometry: Geometry, properties: Feature['properties'] = {}): Feature => ({ type: 'Feature', properties, geometry });

/**
 * The data of a source, which stays one object while nothing of it has changed: the map takes another object for another picture.
 * @param read what the features are made of; JSON must tell one state from another
 */
export function remember<T>(read: () => T, make: (state: T) => Feature[]): () => FeatureCollection {
  let before: { key: string; collection: FeatureCollection } | undefined;
  return () => {
    const state = read();
    const key = JSON.stringify(state) ?? '';
    if (before?.key !== key) before = { key, collection: { type: 'FeatureCollection', features: make(state) } };
    return before.collection;
  };
}

/** A style with layers under its last, which keeps names clear of pins. */
export function withLayers(
  style: StyleSpecification,
  sources: StyleSpecification['sources'],
  layers: StyleSpecification['layers'],
): StyleSpecification {
  return {
    ...style,
    sources: { ...style.sources, ...sources },
    layers: [...style.layers.slice(0, -1), ...layers, ...style.layers.slice(-1)],
  };
}
