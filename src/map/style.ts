import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapLayer } from '../lib/schemas/basemap.ts';
import type { Language } from '../lib/schemas/text.ts';
import type { Zones } from '../lib/schemas/zones.ts';
import { basemapLayers } from './layers/basemap.ts';
import { BOLD, REGULAR, halo, labelLayers, pinSpace, townDots } from './layers/labels.ts';
import { VISIBLE_ZONES, emphasised, onlyVisible, zoneLayers } from './layers/zones.ts';
import type { Theme } from '../lib/view.ts';
import type { MoreLayers } from './more/layers.ts';
import { MAP_COLORS } from './palette.ts';
import { patternName } from './patterns.ts';

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Sources are cut into tiles up to this zoom only: the opening view then takes a handful of tiles a source instead of a
 * dozen, at a cost of 2 px of sharpness at the highest zoom, where the data are good to hundreds of metres.
 */
const TILE_ZOOM = 6;

/** What layers of the first view and later ones share. */
const TOOLS = { BOLD, REGULAR, emphasised, halo, onlyVisible, patternName };
export type StyleTools = typeof TOOLS;

export interface StyleOptions {
  theme: Theme;
  language: Language;
  visibleZones: string[];
  /** What has arrived so far; a source without its file starts empty. */
  sources: Partial<Record<BasemapLayer | 'zones' | 'zone-labels' | 'pin-space', GeoJSON.FeatureCollection>>;
  /** Layers beyond the first view, once they are there, and the names of their sources (in `sources` too). */
  more?: { layers: (theme: Theme, language: Language, tools: StyleTools) => MoreLayers; sources: string[] } | undefined;
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
export function buildStyle({ theme, language, visibleZones, sources, more }: StyleOptions): StyleSpecification {
  const colors = MAP_COLORS[theme];
  const added = more?.layers(theme, language, TOOLS);
  const given: Record<string, GeoJSON.FeatureCollection | undefined> = sources;
  const source = (name: string): [string, GeoJSONSourceSpecification] => [
    name,
    { type: 'geojson', data: given[name] ?? EMPTY, maxzoom: TILE_ZOOM, ...(/zones$/.test(name) ? { promoteId: 'id' } : {}) },
  ];
  return {
    version: 8,
    state: { [VISIBLE_ZONES]: { default: visibleZones } },
    sources: Object.fromEntries([...SOURCES, ...(more?.sources ?? [])].map(source)),
    // Bottom to top.
    layers: [
      ...basemapLayers(colors),
      ...(added?.below ?? []),
      ...zoneLayers(),
      ...(added?.above ?? []),
      townDots(colors),
      ...labelLayers(colors, theme, language),
      ...(added?.names ?? []),
      pinSpace,
    ],
  };
}
