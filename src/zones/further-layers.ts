import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../app/view.ts';
import type { Language } from '../i18n/languages.ts';
import type { Kind } from '../story/schemas/story.ts';
import { BOLD, REGULAR, byKind, emphasised, halo, nameIn, onlyVisible, patternName } from '../map/layers/shared.ts';
import { BAND_OPACITY, MAP_COLORS, MORE_OPACITY, STEP_OPACITY, UNKNOWN } from '../map/palette.ts';

/** Layers that join the style once more than the first view is asked for, by where they lie in it. */
export interface MoreLayers {
  /** Under the article's own zones. */
  below: LayerSpecification[];
  above: LayerSpecification[];
  names: LayerSpecification[];
}

const all = (...filters: unknown[]) => ['all', ...filters] as unknown as FilterSpecification;
const isArea = ['==', ['geometry-type'], 'Polygon'];
const isLine = ['==', ['geometry-type'], 'LineString'];
const isBand = ['==', ['get', 'role'], 'band'];

/** Zones off by default, bands of doubt, other outlines, and the step that the reader looks at. */
export function moreLayers(kinds: readonly Kind[], theme: Theme, language: Language): MoreLayers {
  const colors = MAP_COLORS[theme];
  const color = byKind(kinds, (kind) => kind.color, UNKNOWN);
  const label = byKind(kinds, (kind) => kind.label[theme], colors.label);
  const name = nameIn(language);
  const zone = { source: 'more-zones' } as const;
  const dashes = [4, 1.6];
  return {
    below: [
      {
        ...zone,
        id: 'more-zones-fill',
        type: 'fill',
        filter: all(onlyVisible, isArea),
        paint: { 'fill-color': color, 'fill-opacity': ['case', emphasised, MORE_OPACITY.emphasised, MORE_OPACITY.fill] },
      },
      {
        ...zone,
        id: 'more-zones-pattern',
        type: 'fill',
        filter: all(onlyVisible, isArea),
        paint: { 'fill-pattern': byKind(kinds, ({ id }) => patternName(id), patternName('')), 'fill-opacity': MORE_OPACITY.pattern },
      },
      {
        ...zone,
        id: 'more-zones-line',
        type: 'line',
        filter: all(onlyVisible, isArea),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': color, 'line-width': ['case', emphasised, 2.8, 1.5], 'line-dasharray': dashes },
      },
    ],
    above: [
      {
        id: 'doubt-fill',
        type: 'fill',
        source: 'doubt',
        filter: all(isBand),
        paint: { 'fill-color': color, 'fill-opacity': BAND_OPACITY.fill },
      },
      {
        id: 'doubt-line',
        type: 'line',
        source: 'doubt',
        filter: all(isBand),
        paint: { 'line-color': color, 'line-width': 0.8, 'line-opacity': BAND_OPACITY.line },
      },
      {
        id: 'doubt-alternative',
        type: 'line',
        source: 'doubt',
        filter: all(['!', isBand]),
        paint: { 'line-color': color, 'line-width': 2, 'line-dasharray': [1.5, 1.5] },
      },
      {
        ...zone,
        id: 'more-zones-named',
        type: 'line',
        filter: all(onlyVisible, isLine),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': color, 'line-width': ['case', emphasised, 5, 3.2], 'line-dasharray': dashes },
      },
      {
        id: 'steps-fill',
        type: 'fill',
        source: 'steps',
        filter: all(isArea),
        paint: { 'fill-color': colors.label, 'fill-opacity': STEP_OPACITY },
      },
      {
        id: 'steps-line',
        type: 'line',
        source: 'steps',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colors.label, 'line-width': 2.4 },
      },
    ],
    names: [
      {
        id: 'more-lines-name',
        type: 'symbol',
        source: 'more-labels',
        filter: all(onlyVisible, isLine),
        layout: {
          'text-field': name,
          'text-font': BOLD,
          'text-size': 12.5,
          'symbol-placement': 'line',
          'symbol-spacing': 200,
          'text-offset': ['case', ['get', 'above'], ['literal', [0, -0.9]], ['literal', [0, 0.9]]],
          'text-max-angle': 80,
        },
        paint: halo(colors, label),
      },
      {
        id: 'doubt-label',
        type: 'symbol',
        source: 'doubt',
        filter: all(['!', isBand]),
        layout: {
          'text-field': name,
          'text-font': REGULAR,
          'text-size': 11.5,
          'symbol-placement': 'line',
          'symbol-spacing': 300,
          'text-offset': [0, -0.9],
        },
        paint: halo(colors, label),
      },
      {
        id: 'more-labels-name',
        type: 'symbol',
        source: 'more-labels',
        filter: all(onlyVisible, ['==', ['geometry-type'], 'Point']),
        layout: { 'text-field': name, 'text-font': BOLD, 'text-size': 12.5, 'text-max-width': 10 },
        paint: halo(colors, label),
      },
    ],
  };
}

/** The first view's style with these layers in it: under its zones, over them, and names over all. */
export function extendStyle(
  style: StyleSpecification,
  {
    kinds,
    theme,
    language,
    sources,
  }: { kinds: readonly Kind[]; theme: Theme; language: Language; sources: Record<string, GeoJSON.FeatureCollection> },
): StyleSpecification {
  const { below, above, names } = moreLayers(kinds, theme, language);
  const at = (id: string) => style.layers.findIndex((layer) => layer.id === id);
  const [zones, towns, last] = [at('zones-fill'), at('towns-dot'), style.layers.length - 1];
  // As coarse as the first view's own sources (src/map/style.ts).
  const added = Object.entries(sources).map(([name, data]) => [name, { ...style.sources['zones'], data }]);
  return {
    ...style,
    sources: { ...style.sources, ...(Object.fromEntries(added) as StyleSpecification['sources']) },
    layers: [
      ...style.layers.slice(0, zones),
      ...below,
      ...style.layers.slice(zones, towns),
      ...above,
      ...style.layers.slice(towns, last),
      ...names,
      ...style.layers.slice(last),
    ],
  };
}
