import type { LayerSpecification } from 'maplibre-gl';
import type { MapColors } from '../palette.ts';

/** Sea, land, water, governorates and lines between states, bottom to top. One land colour: no country is painted. */
export function basemapLayers(colors: MapColors): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colors.sea } },
    { id: 'land-fill', type: 'fill', source: 'land', paint: { 'fill-color': colors.land, 'fill-outline-color': colors.coast } },
    {
      id: 'governorates-line',
      type: 'line',
      source: 'governorates',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colors.governorate, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 10, 1.4] },
    },
    {
      id: 'water-fill',
      type: 'fill',
      source: 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colors.sea, 'fill-outline-color': colors.coast },
    },
    {
      id: 'water-line',
      type: 'line',
      source: 'water',
      filter: ['==', ['get', 'kind'], 'river'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colors.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.7, 10, 1.8] },
    },
    {
      id: 'borders-line',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'kind'], 'border'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colors.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.9, 10, 1.8] },
    },
    {
      // Ceasefire and armistice lines are no borders: dashed.
      id: 'borders-dashed',
      type: 'line',
      source: 'borders',
      filter: ['!=', ['get', 'kind'], 'border'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colors.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.9, 10, 1.8],
        'line-dasharray': [3, 2],
      },
    },
  ];
}
