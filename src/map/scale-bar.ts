import type { Camera } from '../app/view.ts';

/** The equator of WGS 84, in kilometres. */
const EQUATOR_KM = 40_075.017;

/** MapLibre's zoom counts tiles of this many CSS pixels. */
const TILE = 512;

/** The longest of 1, 2, 3, 5 times a power of ten that is not above a length. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  return ([5, 3, 2, 1].find((step) => step * power <= length) ?? 1) * power;
}

/**
 * A round length and how long it is drawn, at a latitude (degrees) and zoom of Web Mercator.
 * @param longest that the bar may be, in CSS pixels
 */
export function scaleBar({ zoom, latitude }: Pick<Camera, 'zoom' | 'latitude'>, longest: number): { km: number; pixels: number } {
  const kmPerPixel = (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
  const km = roundLength(longest * kmPerPixel);
  return { km, pixels: km / kmPerPixel };
}
