import type { DataDrivenPropertyValueSpecification, LayerSpecification } from 'maplibre-gl';
import { LANGUAGES } from '../../i18n/languages.ts';
import { PIN_SIZE } from '../pins/pin-layout.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Theme } from '../../app/view.ts';
import type { Kind } from '../../story/schemas/story.ts';
import type { MapColors } from '../palette.ts';
import { BOLD, REGULAR, byKind, halo, nameIn, onlyVisible } from './shared.ts';

/** Image of one transparent pixel; scaled up it keeps names out from under the pins. */
export const BLANK_IMAGE = 'blank';

/** Below, above, then beside the point, farther off where pins stand on it (`clearance` in ems, see pin-space.ts). */
const aroundPoint: DataDrivenPropertyValueSpecification<never> = [
  'match',
  ['coalesce', ['get', 'clearance'], 'none'],
  'pin',
  ['literal', ['top', [0, 1.6], 'bottom', [0, -1.6], 'left', [1.6, 0], 'right', [-1.6, 0]]],
  'pair',
  ['literal', ['top', [0, 3.3], 'bottom', [0, -3.3], 'left', [1.6, 0], 'right', [-1.6, 0]]],
  'fan',
  ['literal', ['top', [0, 4.1], 'bottom', [0, -4.1], 'left', [3.9, 0], 'right', [-3.9, 0]]],
  ['literal', ['left', [0.6, 0], 'right', [-0.6, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]]],
] as never;

/** Names of seas, countries, areas, governorates, towns and zones, least important first: later layers are placed first. */
export function labelLayers(colors: MapColors, theme: Theme, language: Language, kinds: readonly Kind[]): LayerSpecification[] {
  const text = nameIn(language);
  const { isRightToLeft } = LANGUAGES[language];
  return [
    {
      id: 'labels-sea',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'sea'],
      layout: { 'text-field': text, 'text-font': REGULAR, 'text-size': 13, 'text-letter-spacing': 0.08, 'text-max-width': 8 },
      paint: { 'text-color': colors.labelWater },
    },
    {
      id: 'labels-river',
      type: 'symbol',
      source: 'water',
      minzoom: 8,
      filter: ['==', ['get', 'kind'], 'river'],
      layout: { 'text-field': text, 'text-font': REGULAR, 'text-size': 10.5, 'symbol-placement': 'line', 'symbol-spacing': 400 },
      paint: halo(colors, colors.labelWater),
    },
    {
      id: 'labels-lake',
      type: 'symbol',
      source: 'water',
      minzoom: 7,
      filter: ['==', ['get', 'kind'], 'lake'],
      layout: { 'text-field': text, 'text-font': REGULAR, 'text-size': 11, 'text-max-width': 6 },
      paint: halo(colors, colors.labelWater),
    },
    {
      id: 'labels-governorate',
      type: 'symbol',
      source: 'labels',
      minzoom: 7.2,
      filter: ['==', ['get', 'kind'], 'governorate'],
      layout: { 'text-field': text, 'text-font': REGULAR, 'text-size': 12, 'text-letter-spacing': 0.06 },
      paint: halo(colors, colors.labelQuiet),
    },
    {
      id: 'borders-label',
      type: 'symbol',
      source: 'borders',
      minzoom: 8,
      filter: ['!=', ['get', 'kind'], 'border'],
      layout: { 'text-field': text, 'text-font': REGULAR, 'text-size': 10.5, 'symbol-placement': 'line', 'text-offset': [0, -0.9] },
      paint: halo(colors, colors.labelQuiet),
    },
    {
      id: 'towns-small',
      type: 'symbol',
      source: 'towns',
      filter: ['all', ['>=', ['get', 'rank'], 3], ['>=', ['zoom'], ['match', ['get', 'rank'], 3, 7.6, 9]]] as never,
      layout: {
        'text-field': text,
        'text-font': REGULAR,
        'text-size': 11.5,
        'text-variable-anchor-offset': aroundPoint,
        'text-justify': 'auto',
      },
      paint: halo(colors, colors.labelQuiet),
    },
    {
      id: 'labels-country',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'country'],
      layout: {
        'text-field': isRightToLeft ? text : ['upcase', text],
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 12, 9, 17],
        'text-letter-spacing': isRightToLeft ? 0 : 0.18,
        'text-max-width': 8,
      },
      paint: halo(colors, colors.labelQuiet),
    },
    {
      id: 'labels-area',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'area'],
      layout: { 'text-field': text, 'text-font': REGULAR, 'text-size': 12, 'text-max-width': 5, 'text-letter-spacing': 0.05 },
      paint: halo(colors, colors.labelQuiet),
    },
    {
      id: 'towns-large',
      type: 'symbol',
      source: 'towns',
      filter: ['<=', ['get', 'rank'], 2],
      layout: {
        'text-field': text,
        'text-font': BOLD,
        'text-size': ['match', ['get', 'rank'], 1, 14.5, 12.5],
        'text-variable-anchor-offset': aroundPoint,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: halo(colors, colors.label),
    },
    {
      id: 'zones-label',
      type: 'symbol',
      source: 'zone-labels',
      filter: onlyVisible,
      layout: {
        'text-field': text,
        'text-font': BOLD,
        'text-size': 14,
        'text-max-width': 9,
        'text-variable-anchor-offset': aroundPoint,
        'text-justify': 'auto',
      },
      paint: halo(
        colors,
        byKind(kinds, ({ label }) => label[theme], colors.label),
      ),
    },
  ];
}

/** Dots of towns; drawn below every name. */
export function townDots(colors: MapColors): LayerSpecification {
  return {
    id: 'towns-dot',
    type: 'circle',
    source: 'towns',
    filter: ['any', ['<=', ['get', 'rank'], 2], ['all', ['==', ['get', 'rank'], 3], ['>=', ['zoom'], 7.6]], ['>=', ['zoom'], 9]] as never,
    paint: {
      'circle-radius': ['match', ['get', 'rank'], 1, 3.6, 2, 3, 2],
      'circle-color': colors.town,
      'circle-stroke-color': colors.townHalo,
      'circle-stroke-width': 1.2,
    },
  };
}

/** Room that the pins take: placed before every name, so that no name comes to lie under a pin. */
export const pinSpace: LayerSpecification = {
  id: 'pins-space',
  type: 'symbol',
  source: 'pin-space',
  layout: {
    'icon-image': BLANK_IMAGE,
    'icon-size': PIN_SIZE,
    'icon-offset': ['array', 'number', 2, ['get', 'offset']],
    'icon-allow-overlap': true,
    'icon-padding': 1,
  },
};
