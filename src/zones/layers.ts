import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { OWN_KINDS, type OwnKind } from '../story/vocabulary.ts';
import { ZONE_OPACITY, ZONE_PAINT } from '../map/palette.ts';
import { emphasised, onlyVisible, patternName } from '../map/layers/shared.ts';

function byKind(value: (kind: OwnKind) => string): ExpressionSpecification {
  const branches = OWN_KINDS.flatMap((kind) => [kind, value(kind)]);
  return ['match', ['get', 'kind'], ...branches, value('province')] as unknown as ExpressionSpecification;
}

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
