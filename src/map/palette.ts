import type { Theme } from '../app/view.ts';
import type { Story } from '../story/schemas/story.ts';
import type { PatternName, PinIcon, PinOutline } from '../story/vocabulary.ts';

/** The ground's colours. Those of zones and pins are the story's. */
export interface MapColors {
  land: string;
  sea: string;
  coast: string;
  river: string;
  governorate: string;
  border: string;
  town: string;
  townHalo: string;
  label: string;
  labelQuiet: string;
  labelWater: string;
  halo: string;
  pinSurface: string;
}

export const MAP_COLORS: Record<Theme, MapColors> = {
  light: {
    land: '#f6f2ea',
    sea: '#cddfe8',
    coast: '#a9c3d1',
    river: '#a3c3d6',
    governorate: '#cfc6b6',
    border: '#8d8273',
    town: '#4a453e',
    townHalo: '#ffffff',
    label: '#37322c',
    labelQuiet: '#756c60',
    labelWater: '#4f7f9a',
    halo: '#fbf9f4',
    pinSurface: '#ffffff',
  },
  dark: {
    land: '#23262b',
    sea: '#14181d',
    coast: '#3a4650',
    river: '#35505f',
    governorate: '#3d434b',
    border: '#7d848d',
    town: '#d6d2c9',
    townHalo: '#14181d',
    label: '#ece8df',
    labelQuiet: '#a3a39d',
    labelWater: '#7ba6bd',
    halo: '#1b1e22',
    pinSurface: '#f7f5f0',
  },
};

/** A pattern as the strokes of one square tile, drawn alike in the legend (SVG) and on the map (canvas). Lengths in CSS pixels. */
export interface Pattern {
  size: number;
  path: string;
  width: number;
}

export interface ZonePaint {
  color: string;
  /** The colour's darker and lighter kin for names on light and on dark ground. */
  label: Record<Theme, string>;
  pattern: Pattern;
}

/** How strongly a zone's colour and its pattern lie over the map; the legend's swatches take the same. */
export const ZONE_OPACITY = { fill: 0.16, emphasised: 0.3, pattern: 0.5 };

/** The same of a zone that is off by default: lighter than the article's own. */
export const MORE_OPACITY = { fill: 0.08, emphasised: 0.22, pattern: 0.4 };

/** Bands of doubt: a light wash with thin edges. Steps of a rule: stronger than any zone. */
export const BAND_OPACITY = { fill: 0.22, line: 0.8 };
export const STEP_OPACITY = 0.26;

const PATTERN_TILES: Record<PatternName, Pattern> = {
  hatch: { size: 10, path: 'M-2 12L12-2M-2 2L2-2M8 12L12 8', width: 1.2 },
  'cross-hatch': { size: 8, path: 'M-1 -1L9 9M-1 9L9 -1', width: 1 },
  dots: { size: 8, path: 'M2 2h.01M6 6h.01', width: 2.2 },
  'sparse-upright': { size: 12, path: 'M6-1V13', width: 1 },
  pluses: { size: 14, path: 'M7 4.5V9.5M4.5 7H9.5', width: 1 },
  level: { size: 6, path: 'M-1 3H7', width: 1.1 },
  'wide-level': { size: 10, path: 'M-1 5H11', width: 1 },
  dashes: { size: 12, path: 'M1 3H7M7 9H13M-5 9H1', width: 1 },
  none: { size: 8, path: 'M-9 -9h.01', width: 0.1 },
};

/** For a kind or category that the story does not know, as in data that are newer than it. */
export const UNKNOWN = '#6b6560';
const UNKNOWN_ZONE: ZonePaint = { color: UNKNOWN, label: { light: UNKNOWN, dark: '#c9c4bd' }, pattern: PATTERN_TILES.none };

/** Colour and pattern of a kind of zone. */
export function paintOf({ kinds }: Pick<Story, 'kinds'>, kind: string): ZonePaint {
  const found = kinds.find(({ id }) => id === kind);
  return found ? { color: found.color, label: found.label, pattern: PATTERN_TILES[found.pattern] } : UNKNOWN_ZONE;
}

/** A pin's outline and icon as SVG paths around 0,0 in a 30 px square, with its colour. */
export interface PinPaint {
  color: string;
  outline: string;
  icon: string;
}

const OUTLINES: Record<PinOutline, string> = {
  hexagon: 'M0-11.5L9.9-5.8V5.8L0 11.5L-9.9 5.8V-5.8Z',
  triangle: 'M0 11.5L-11.6-7.4A2.2 2.2 0 0 1-9.8-10.6H9.8A2.2 2.2 0 0 1 11.6-7.4Z',
  square: 'M-10-10H10V10H-10Z',
  shield: 'M0-11.5L10-8V0C10 6 5 9.6 0 11.8C-5 9.6-10 6-10 0V-8Z',
  circle: 'M0-11A11 11 0 0 1 0 11A11 11 0 0 1 0-11Z',
  diamond: 'M0-12L12 0L0 12L-12 0Z',
};

const ICONS: Record<PinIcon, string> = {
  cross: 'M-3.6-3.6L3.6 3.6M3.6-3.6L-3.6 3.6',
  down: 'M0-7.4V2.4M-3.2-1L0 2.6L3.2-1',
  right: 'M-5 0H5M1.5-3.8L5.2 0L1.5 3.8',
  tick: 'M-4-.5L-1 2.6L4.2-3.4',
  speech: 'M-5.2-4.6H5.2V2.2H.6L-2.6 5.4V2.2H-5.2Z',
  flag: 'M-2.6 5.4V-5.4H4.2L2.4-2.8L4.2-.2H-2.6',
};

const UNKNOWN_PIN: PinPaint = { color: UNKNOWN, outline: OUTLINES.circle, icon: '' };

/** The pin of a category of events. */
export function pinPaintOf({ categories }: Pick<Story, 'categories'>, category: string): PinPaint {
  const found = categories.find(({ id }) => id === category);
  return found ? { color: found.color, outline: OUTLINES[found.outline], icon: ICONS[found.icon] } : UNKNOWN_PIN;
}
