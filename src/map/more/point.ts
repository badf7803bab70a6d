import type { StyleSpecification } from 'maplibre-gl';
import type { Position } from '../../lib/schemas/geojson.ts';
import type { MapExtension } from '../extension.ts';
import { MAP_COLORS } from '../palette.ts';

const SOURCE = 'asked-point';

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

/**
 * The point that the reader asks about, with thin lines to the nearest edges. Both are read anew whenever they change.
 * Positions are longitude, latitude in degrees.
 */
export function pointExtension(pointOf: () => Position, edgesOf: () => readonly Position[]): MapExtension {
  // One collection for one answer: the map takes another object for another picture.
  let before: { key: string; collection: GeoJSON.FeatureCollection } | undefined;
  const collection = (): GeoJSON.FeatureCollection => {
    const [point, edges] = [pointOf(), edgesOf()];
    const key = JSON.stringify([point, edges]);
    if (before?.key === key) return before.collection;
    const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({ type: 'Feature', properties: {}, geometry });
    const ways = edges.map((edge) => feature({ type: 'LineString', coordinates: [[...point], [...edge]] }));
    before = { key, collection: { type: 'FeatureCollection', features: [...ways, feature({ type: 'Point', coordinates: [...point] })] } };
    return before.collection;
  };
  return {
    key: SOURCE,
    sources: () => ({ [SOURCE]: collection() }),
    extend: (style, { theme }) => {
      const colors = MAP_COLORS[theme];
      return withLayers(style, { [SOURCE]: { type: 'geojson', data: collection() } }, [
        {
          id: `${SOURCE}-way`,
          type: 'line',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'LineString'],
          paint: { 'line-color': colors.label, 'line-width': 1.2, 'line-dasharray': [2, 2], 'line-opacity': 0.7 },
        },
        {
          id: `${SOURCE}-mark`,
          type: 'circle',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'Point'],
          paint: { 'circle-radius': 5, 'circle-color': colors.halo, 'circle-stroke-color': colors.label, 'circle-stroke-width': 3 },
        },
      ]);
    },
  };
}
