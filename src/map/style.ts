import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapLayer } from '../story/schemas/basemap.ts';
import type { Story } from '../story/schemas/story.ts';
import type { Language } from '../i18n/languages.ts';
import type { Zones } from '../story/schemas/zones.ts';
import { basemapLayers } from './layers/basemap.ts';
import { labelLayers, pinSpace, townDots } from './layers/labels.ts';
import { REGULAR, VISIBLE_ZONES } from './layers/shared.ts';
import { zoneLayers } from '../zones/layers.ts';
import type { Theme } from '../app/view.ts';
import { MAP_COLORS, type MapColors } from './palette.ts';

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Sources are cut into tiles up to this zoom only: the opening view then takes a handful of tiles a source instead of a
 * dozen, at a cost of 2 px of sharpness at the highest zoom, where the data are good to hundreds of metres.
 */
const TILE_ZOOM = 6;

/** What layers that come later than the first view are drawn with. */
export interface LayerOptions {
  story: Pick<Story, 'kinds'>;
  colors: MapColors;
  theme: Theme;
  language: Language;
  font: string[];
}

export interface StyleOptions {
  story: Pick<Story, 'kinds' | 'ring'>;
  theme: Theme;
  language: Language;
  visibleZones: string[];
  /** What has arrived so far; a source without its file starts empty. */
  sources: Partial<Record<BasemapLayer | 'zones' | 'zone-labels' | 'pin-space' | 'readings', GeoJSON.FeatureCollection>>;
  /** Layers of the ring's other readings, once they were asked for (layers/readings.ts); they bring the source with them. */
  readings?: ((options: LayerOptions & { kind: string }) => LayerSpecification[]) | undefined;
}

export const SOURCES = ['land', 'water', 'governorates', 'borders', 'towns', 'labels', 'zones', 'zone-labels', 'pin-space'] as const;

/** Points that carry the zones' names, at their label points. */
export function zoneLabels(zones: Pick<Zones, 'features'>): GeoJSON.FeatureCollection {
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
export function buildStyle({ story, theme, language, visibleZones, sources, readings }: StyleOptions): StyleSpecification {
  const colors = MAP_COLORS[theme];
  const ring = sources.zones?.features.find(({ properties }) => properties?.['id'] === story.ring?.zone);
  const ringKind = String(ring?.properties?.['kind'] ?? '');
  const source = (name: (typeof SOURCES)[number] | 'readings'): [string, GeoJSONSourceSpecification] => [
    name,
    { type: 'geojson', data: sources[name] ?? EMPTY, maxzoom: TILE_ZOOM, ...(name === 'zones' ? { promoteId: 'id' } : {}) },
  ];
  return {
    version: 8,
    state: { [VISIBLE_ZONES]: { default: visibleZones } },
    sources: Object.fromEntries([...SOURCES, ...(readings ? (['readings'] as const) : [])].map(source)),
    // Bottom to top.
    layers: [
      ...basemapLayers(colors),
      ...zoneLayers(story.kinds),
      ...(readings?.({ story, kind: ringKind, colors, theme, language, font: REGULAR }) ?? []),
      townDots(colors),
      ...labelLayers(colors, theme, language, story.kinds),
      pinSpace,
    ],
  };
}
