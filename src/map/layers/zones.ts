import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { ZoneKindSchema } from '../../lib/schemas/zones.ts';
import { ZONE_OPACITY, ZONE_PAINT } from '../palette.ts';
import { patternName } from '../patterns.ts';

/** Style state that names the zones to draw; set by the map when the reader toggles a layer. */
export const VISIBLE_ZONES = 'visibleZones';

/** MapLibre types `in` with a literal haystack only; a global state serves as well. */
export const onlyVisible = ['in', ['get', 'id'], ['global-state', VISIBLE_ZONES]] as unknown as FilterSpecification;

function byKind(value: (kind: (typeof ZoneKindSchema.options)[number]) => string): ExpressionSpecification {
  const branches = ZoneKindSchema.options.flatMap((kind) => [kind, value(kind)]);
  return ['match', ['get', 'kind'], ...branches, value('province')] as unknown as ExpressionSpecification;
}

export const emphasised: ExpressionSpecification = [
  'any',
  ['boolean', ['feature-state', 'selected'], false],
  ['boolean', ['feature-state', 'highlighted'], false],
];

/** Zones: a wash of colour, a pattern, and a dashed edge, since every edge is approximate. */
export function zoneLayers(): LayerSpecification[] {
  const color = byKind((kind) => ZONE_PAINT[kind].color);
  return [
    {
      id: 'zones-fill',
      type: 'fill',
      source: 'zones',
      filter: onlyVisible,
      paint: { 'fill-color': color, 'fill-opacity': ['case', emphasised, ZONE_OPACITY.emphasised, ZONE_OPACITY.fill] },
    },
    {
      id: 'zones-pattern',
      type: 'fill',
      source: 'zones',
      filter: onlyVisible,
      paint: { 'fill-pattern': byKind(patternName), 'fill-opacity': ZONE_OPACITY.pattern },
    },
    {
      id: 'zones-line',
      type: 'line',
      source: 'zones',
      filter: onlyVisible,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color, 'line-width': ['case', emphasised, 3.4, 2], 'line-dasharray': [4, 1.6] },
    },
  ];
}
