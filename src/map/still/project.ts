import type { PaddingOptions } from 'maplibre-gl';
import type { Bbox, Position } from '../../story/schemas/geojson.ts';
import type { Camera } from '../../app/view.ts';

/**
 * The plane that the still map is drawn on: Web Mercator as MapLibre lays it out (512 px tiles), at this zoom. One unit is
 * a seventh of a pixel where a laptop shows the whole map, so that whole numbers are fine enough.
 */
export const PLANE_ZOOM = 11;

const TILE_SIZE = 512;
const PLANE_SIZE = TILE_SIZE * 2 ** PLANE_ZOOM;

export interface PlanePoint {
  x: number;
  y: number;
}

/** A part of the plane, in its units. */
export interface PlaneBox extends PlanePoint {
  width: number;
  height: number;
}

/** A size on the screen, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Longitude and latitude in WGS 84 degrees to the plane; x grows eastward, y southward. */
export function toPlane([longitude, latitude]: readonly [number, number]): PlanePoint {
  const y = (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))) / 360;
  return { x: ((180 + longitude) / 360) * PLANE_SIZE, y: y * PLANE_SIZE };
}

/** The other way round: longitude and latitude of a point of the plane. */
export function fromPlane({ x, y }: PlanePoint): [number, number] {
  const latitude = (360 / Math.PI) * Math.atan(Math.exp(((180 - (y / PLANE_SIZE) * 360) * Math.PI) / 180)) - 90;
  return [(x / PLANE_SIZE) * 360 - 180, latitude];
}

/** What a box of the plane shows: west, south, east, north in degrees. */
export function bboxOf({ x, y, width, height }: PlaneBox): Bbox {
  const [west, north] = fromPlane({ x, y });
  const [east, south] = fromPlane({ x: x + width, y: y + height });
  return [west, south, east, north];
}

/** The box of the plane that shows west, south, east, north in degrees. */
export function boxOf([west, south, east, north]: Bbox): PlaneBox {
  const { x, y } = toPlane([west, north]);
  const corner = toPlane([east, south]);
  return { x, y, width: corner.x - x, height: corner.y - y };
}

/** The part of the plane that a screen shows at a camera. */
export function boxAt({ zoom, longitude, latitude }: Camera, size: Size): PlaneBox {
  const scale = 2 ** (zoom - PLANE_ZOOM);
  const centre = toPlane([longitude, latitude]);
  const [width, height] = [size.width / scale, size.height / scale];
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** Less than this beside the padding is no room for a map. CSS pixels. */
const LEAST_ROOM = 40;

/**
 * The part of the plane that a screen shows with the home bounds fitted into its padding: MapLibre's `fitBounds`. Where the padding
 * leaves no room (timeline and sheet may leave a strip of map), the bounds are fitted into the whole screen.
 */
export function homeBoxIn(bounds: Bbox, size: Size, { top, right, bottom, left }: Required<PaddingOptions>): PlaneBox {
  if (Math.min(size.width - left - right, size.height - top - bottom) < LEAST_ROOM) top = right = bottom = left = 0;
  const [free, high] = [Math.max(1, size.width - left - right), Math.max(1, size.height - top - bottom)];
  const home = boxOf(bounds);
  const scale = Math.min(free / home.width, high / home.height);
  return {
    x: home.x + home.width / 2 - (left + free / 2) / scale,
    y: home.y + home.height / 2 - (top + high / 2) / scale,
    width: size.width / scale,
    height: size.height / scale,
  };
}

/** MapLibre's zoom of a box that is shown at a width. @param width CSS pixels */
export function zoomOf(box: PlaneBox, width: number): number {
  return PLANE_ZOOM + Math.log2(width / box.width);
}

/** Where a position lies on the screen, in CSS pixels from its top left corner. */
export function toScreen(position: Position, box: PlaneBox, { width, height }: Size): PlanePoint {
  const { x, y } = toPlane(position);
  return { x: ((x - box.x) / box.width) * width, y: ((y - box.y) / box.height) * height };
}

/** The other way round: longitude and latitude of a place on the screen. */
export function fromScreen({ x, y }: PlanePoint, box: PlaneBox, { width, height }: Size): [number, number] {
  return fromPlane({ x: box.x + (x / width) * box.width, y: box.y + (y / height) * box.height });
}
