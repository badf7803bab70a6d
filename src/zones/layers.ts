import type { LayerSpecification } from 'maplibre-gl';
import type { Kind } from '../story/schemas/story.ts';
import { UNKNOWN, ZONE_OPACITY } from '../map/palette.ts';
import { byKind, emphasised, onlyVisible, patternName } from '../map/layers/shared.ts';

/** Zones: a wash of colour, a pattern, and a dashed edge, since every edge is approximate. */
export function zoneLayers(kinds: readonly Kind[]): LayerSpecification[] {
  const color = byKind(kinds, (kind) => kind.color, UNKNOWN);
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
      paint: { 'fill-pattern': byKind(kinds, ({ id }) => patternName(id), patternName('')), 'fill-opacity': ZONE_OPACITY.pattern },
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
