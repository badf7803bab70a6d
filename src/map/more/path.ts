import type { MapMouseEvent } from 'maplibre-gl';
import type { Coordinates } from '../../lib/coordinates.ts';
import type { MapExtension } from '../extension.ts';
import { BOLD, halo } from '../layers/shared.ts';
import { MAP_COLORS } from '../palette.ts';
import { withLayers } from './point.ts';

const SOURCE = 'measured-path';

/**
 * The path that the reader measures: its legs with their lengths, and its vertices. A click on the map adds to it.
 * What is passed in is read anew whenever it changes.
 */
export function pathExtension(
  pathOf: () => readonly Coordinates[],
  labelsOf: () => readonly string[],
  onclick: (event: MapMouseEvent) => boolean,
): MapExtension {
  let before: { key: string; collection: GeoJSON.FeatureCollection } | undefined;
  const collection = (): GeoJSON.FeatureCollection => {
    const positions = pathOf().map(({ longitude, latitude }) => [longitude, latitude]);
    const labels = labelsOf();
    const key = JSON.stringify([positions, labels]);
    if (before?.key === key) return before.collection;
    const legs = labels.map((label, index): GeoJSON.Feature => {
      const coordinates = positions.slice(index, index + 2);
      return { type: 'Feature', properties: { label }, geometry: { type: 'LineString', coordinates } };
    });
    const vertices = positions.map((coordinates): GeoJSON.Feature => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates },
    }));
    before = { key, collection: { type: 'FeatureCollection', features: [...legs, ...vertices] } };
    return before.collection;
  };
  return {
    key: SOURCE,
    onclick,
    sources: () => ({ [SOURCE]: collection() }),
    extend: (style, { theme }) => {
      const colors = MAP_COLORS[theme];
      return withLayers(style, { [SOURCE]: { type: 'geojson', data: collection() } }, [
        {
          id: `${SOURCE}-casing`,
          type: 'line',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'LineString'],
          layout: { 'line-cap': 'round' },
          paint: { 'line-color': colors.halo, 'line-width': 6, 'line-opacity': 0.8 },
        },
        {
          id: `${SOURCE}-line`,
          type: 'line',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'LineString'],
          layout: { 'line-cap': 'round' },
          paint: { 'line-color': colors.label, 'line-width': 2.4 },
        },
        {
          id: `${SOURCE}-vertex`,
          type: 'circle',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'Point'],
          paint: { 'circle-radius': 4, 'circle-color': colors.halo, 'circle-stroke-color': colors.label, 'circle-stroke-width': 2 },
        },
        {
          id: `${SOURCE}-length`,
          type: 'symbol',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'LineString'],
          layout: {
            'symbol-placement': 'line-center',
            'text-field': ['get', 'label'],
            'text-font': BOLD,
            'text-size': 12,
            'text-offset': [0, -0.9],
            'text-allow-overlap': true,
          },
          paint: halo(colors, colors.label),
        },
      ]);
    },
  };
}
