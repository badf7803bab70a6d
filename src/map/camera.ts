import type { LngLatBoundsLike, PaddingOptions } from 'maplibre-gl';
import type { Corners } from './pins/pin-layout.ts';
import type { Bbox } from '../story/schemas/geojson.ts';

/** Farther in there is nothing more to see: the data are good to hundreds of metres. */
export const MAX_ZOOM = 11;

/** Flights take this long; none where the reader prefers reduced motion. Milliseconds. */
export const FLIGHT_DURATION = 700;

export function toBounds([west, south, east, north]: Bbox): LngLatBoundsLike {
  return [
    [west, south],
    [east, north],
  ];
}

/** Whether a position lies on the basemap. @param window of the story: west, south, east, north in degrees */
export function isInWindow([longitude, latitude]: readonly [number, number], [west, south, east, north]: Bbox): boolean {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** Even padding inside what panels leave free. */
export function padded(free: PaddingOptions, margin: number): Required<PaddingOptions> {
  return {
    top: (free.top ?? 0) + margin,
    right: (free.right ?? 0) + margin,
    bottom: (free.bottom ?? 0) + margin,
    left: (free.left ?? 0) + margin,
  };
}

/** The padding around the home bounds. On a phone the edge markers need strips above and below, the controls one at the end side. CSS pixels. */
export function homePadding(insets: Partial<PaddingOptions>, narrow: boolean, rightToLeft = false): Required<PaddingOptions> {
  const { top = 0, right = 0, bottom = 0, left = 0 } = insets;
  const even = { top: top + 14, right: right + 14, bottom: bottom + 14, left: left + 14 };
  if (!narrow) return even;
  const controls = rightToLeft ? { left: even.left + 46 } : { right: even.right + 46 };
  return { ...even, ...controls, top: even.top + 40, bottom: even.bottom + 44 };
}

const NOTHING = { width: 0, height: 0 };
const CONTROLS = { width: 60, height: 227 };
/** With the button that explains the keys, which a touch screen lacks. */
const CONTROLS_AND_KEYS = { width: 60, height: 273 };
const SCALE = { width: 140, height: 64 };
const INSET = { width: 142, height: 128 };

/** What stands in the map's corners, in CSS pixels: controls, scale with attribution, and inset; the inset only where there is room. */
export const CORNERS: Record<'wide' | 'narrow', Record<'ltr' | 'rtl', Corners>> = {
  wide: {
    ltr: { topLeft: NOTHING, topRight: CONTROLS_AND_KEYS, bottomLeft: SCALE, bottomRight: INSET },
    rtl: { topLeft: CONTROLS_AND_KEYS, topRight: NOTHING, bottomLeft: INSET, bottomRight: SCALE },
  },
  narrow: {
    ltr: { topLeft: NOTHING, topRight: CONTROLS, bottomLeft: SCALE, bottomRight: NOTHING },
    rtl: { topLeft: CONTROLS, topRight: NOTHING, bottomLeft: NOTHING, bottomRight: SCALE },
  },
};
