import type { Theme } from '../app/view.ts';
import type { Category, OwnKind } from '../story/vocabulary.ts';

/** Every colour of the map. The legend and the pins read the same tables. */
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

const HATCH: Pattern = { size: 10, path: 'M-2 12L12-2M-2 2L2-2M8 12L12 8', width: 1.2 };
const CROSS_HATCH: Pattern = { size: 8, path: 'M-1 -1L9 9M-1 9L9 -1', width: 1 };
const DOTS: Pattern = { size: 8, path: 'M2 2h.01M6 6h.01', width: 2.2 };

/** Okabe–Ito colours: they stay apart under the common colour deficiencies, and the patterns where there is no colour at all. */
export const ZONE_PAINT: Record<OwnKind, ZonePaint> = {
  province: { color: '#e69f00', label: { light: '#7a5200', dark: '#ffc649' }, pattern: HATCH },
  'buffer-zone': { color: '#0072b2', label: { light: '#00507d', dark: '#6cc0f0' }, pattern: CROSS_HATCH },
  ring: { color: '#d55e00', label: { light: '#973f00', dark: '#ff9a55' }, pattern: DOTS },
};

/** A pin's outline and icon as SVG paths around 0,0 in a 30 px square, with its colour. White on the colour has a contrast of 4.5 or more. */
export interface PinPaint {
  color: string;
  outline: string;
  icon: string;
}

export const PIN_PAINT: Record<Category, PinPaint> = {
  violence: {
    color: '#8f2d3f',
    outline: 'M0-11.5L9.9-5.8V5.8L0 11.5L-9.9 5.8V-5.8Z',
    icon: 'M-3.6-3.6L3.6 3.6M3.6-3.6L-3.6 3.6',
  },
  strike: {
    color: '#5d3a8e',
    outline: 'M0 11.5L-11.6-7.4A2.2 2.2 0 0 1-9.8-10.6H9.8A2.2 2.2 0 0 1 11.6-7.4Z',
    icon: 'M0-7.4V2.4M-3.2-1L0 2.6L3.2-1',
  },
  withdrawal: {
    color: '#2d6a45',
    outline: 'M-10-10H10V10H-10Z',
    icon: 'M-5 0H5M1.5-3.8L5.2 0L1.5 3.8',
  },
  security: {
    color: '#2f5173',
    outline: 'M0-11.5L10-8V0C10 6 5 9.6 0 11.8C-5 9.6-10 6-10 0V-8Z',
    icon: 'M-4-.5L-1 2.6L4.2-3.4',
  },
  diplomacy: {
    color: '#00695f',
    outline: 'M0-11A11 11 0 0 1 0 11A11 11 0 0 1 0-11Z',
    icon: 'M-5.2-4.6H5.2V2.2H.6L-2.6 5.4V2.2H-5.2Z',
  },
  politics: {
    color: '#6f5515',
    outline: 'M0-12L12 0L0 12L-12 0Z',
    icon: 'M-2.6 5.4V-5.4H4.2L2.4-2.8L4.2-.2H-2.6',
  },
};
