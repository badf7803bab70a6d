import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapLayer } from '../lib/schemas/basemap.ts';
import type { Language } from '../lib/schemas/text.ts';
import type { Zones } from '../lib/schemas/zones.ts';
import { basemapLayers } from './layers/basemap.ts';
import { labelLayers, pinSpace, townDots } from './layers/labels.ts';
import { VISIBLE_ZONES } from './layers/shared.ts';
import { zoneLayers } from './layers/zones.ts';
import type { Theme } from '../lib/view.ts';
import { MAP_COLORS } from './palette.ts';

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Sources are cut into tiles up to this zoom only: the opening view then takes a handful of tiles a source instead of a
 * dozen, at a cost of 2 px of sharpness at the highest zoom, where the data are good to hundreds of metres.
 */
const TILE_ZOOM = 6;

export interface StyleOptions {
  theme: Theme;
  language: Language;
  visibleZones: string[];
  /** What has arrived so far; a source without its file starts empty. */
  sources: Partial<Record<BasemapLayer | 'zones' | 'zone-labels' | 'pin-space', GeoJSON.FeatureCollection>>;
}

export const SOURCES = ['land', 'water', 'governorates', 'borders', 'towns', 'labels', 'zones', 'zone-labels', 'pin-space'] as const;

/** Points that carry the zones' names, at their label points. */
export function zoneLabels(zones: Zones): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: zones.features.map(({ id, properties }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: properties.labelPoint },
      properties: { id, kind: properties.kind, name: properties.title },
    })),
  };
}

/** The whole map as one style, a pure function of data, theme and language. No glyphs and no sprite: nothing is fetched. */
export function buildStyle({ theme, language, visibleZones, sources }: StyleOptions): StyleSpecification {
  const colors = MAP_COLORS[theme];
  const source = (name: (typeof SOURCES)[number]): [string, GeoJSONSourceSpecification] => [
    name,
    { type: 'geojson', data: sources[name] ?? EMPTY, maxzoom: TILE_ZOOM, ...(name === 'zones' ? { promoteId: 'id' } : {}) },
  ];
  return {
    version: 8,
    state: { [VISIBLE_ZONES]: { default: visibleZones } },
    sources: Object.fromEntries(SOURCES.map(source)),
    // Bottom to top.
    layers: [...basemapLayers(colors), ...zoneLayers(), townDots(colors), ...labelLayers(colors, theme, language), pinSpace],
  };
}
