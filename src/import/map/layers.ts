import type { CircleLayerSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../app/view.ts';
import { BOLD } from '../../map/layers/shared.ts';
import { MAP_COLORS } from '../../map/palette.ts';
import { CLUSTER_TEXT, POINT_EDGE } from './palette.ts';

/** One imported layer, as the map needs it. */
export interface DrawnLayer {
  id: string;
  color: string;
  /** Colours of the categories, indexed by each point's `c`; empty if all points look alike. */
  categories: readonly string[];
  isVisible: boolean;
}

/** Source of a layer's tiles, and the two layers in them. */
export const sourceOf = (id: string) => `imported-${id}`;
export const POINTS = 'points';
export const SHAPES = 'shapes';
/** Source of the row whose evidence is open. */
export const OPENED = 'imported-opened';
/** Layers that a click can hit, topmost first. */
export const hitLayers = (id: string) => [
  `${sourceOf(id)}-clusters`,
  `${sourceOf(id)}-points`,
  `${sourceOf(id)}-line`,
  `${sourceOf(id)}-fill`,
];

function colorOf({ color, categories }: DrawnLayer): ExpressionSpecification | string {
  if (!categories.length) return color;
  const branches = categories.flatMap((each, index) => [index, each]);
  return ['match', ['get', 'c'], ...branches, color] as unknown as ExpressionSpecification;
}

/** Radius of a cluster in CSS pixels, by the number of points. */
const RADIUS: ExpressionSpecification = ['step', ['get', 'point_count'], 13, 100, 17, 1000, 21, 10_000, 25];

/** A ring around the row whose evidence is open. */
export const openedLayer = (theme: Theme): CircleLayerSpecification => ({
  id: OPENED,
  type: 'circle',
  source: OPENED,
  paint: { 'circle-radius': 10, 'circle-opacity': 0, 'circle-stroke-width': 3, 'circle-stroke-color': MAP_COLORS[theme].label },
});

/** The layers of one imported file, bottom to top. */
export function importedLayers(layer: DrawnLayer, theme: Theme): LayerSpecification[] {
  if (!layer.isVisible) return [];
  const source = sourceOf(layer.id);
  const points = { source, 'source-layer': POINTS };
  const shapes = { source, 'source-layer': SHAPES };
  const color = colorOf(layer);
  const edge: CircleLayerSpecification['paint'] = { 'circle-stroke-color': POINT_EDGE[theme], 'circle-stroke-width': 1.5 };
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      ...shapes,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': color, 'fill-opacity': 0.18 },
    },
    { id: `${source}-line`, type: 'line', ...shapes, paint: { 'line-color': color, 'line-width': 2 } },
    {
      id: `${source}-points`,
      type: 'circle',
      ...points,
      filter: ['!', ['has', 'point_count']],
      paint: { 'circle-color': color, 'circle-radius': 5.5, ...edge },
    },
    {
      id: `${source}-clusters`,
      type: 'circle',
      ...points,
      filter: ['has', 'point_count'],
      paint: { 'circle-color': layer.color, 'circle-opacity': 0.88, 'circle-radius': RADIUS, ...edge },
    },
    {
      id: `${source}-counts`,
      type: 'symbol',
      ...points,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': BOLD,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': CLUSTER_TEXT },
    },
  ];
}
