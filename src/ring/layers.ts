import type { LayerSpecification } from 'maplibre-gl';
import { paintOf } from '../map/palette.ts';
import type { LayerOptions } from '../map/style.ts';
import { nameIn } from '../map/layers/shared.ts';

/** The map source of the other readings' outlines. */
export const READINGS = 'readings';

/**
 * Outlines beside the ring: other readings thin and whole, the least and largest distance that "about" allows dotted; each
 * named along its line.
 * @param options with the ring's kind, whose colour they have
 */
export function readingLayers({ story, kind, colors, theme, language, font }: LayerOptions & { kind: string }): LayerSpecification[] {
  const { color, label } = paintOf(story, kind);
  const line = (role: 'other' | 'about', width: number, dashes?: number[]): LayerSpecification => ({
    id: `readings-line-${role}`,
    type: 'line',
    source: READINGS,
    filter: ['==', ['get', 'role'], role],
    layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': 0.85, ...(dashes && { 'line-dasharray': dashes }) },
  });
  return [
    line('other', 1.1),
    line('about', 1.1, [2, 2.5]),
    {
      id: 'readings-name',
      type: 'symbol',
      source: READINGS,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': nameIn(language),
        'text-font': font,
        'text-size': 11,
        'text-max-angle': 60,
        'text-padding': 1,
      },
      paint: { 'text-color': label[theme], 'text-halo-color': colors.halo, 'text-halo-width': 1.6 },
    },
  ];
}
