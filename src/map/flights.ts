import type { Map as GlMap } from 'maplibre-gl';
import { groupByPlace } from '../events/places.ts';
import type { EventFeature } from '../story/schemas/events.ts';
import type { Bbox, Position } from '../story/schemas/geojson.ts';
import type { Flight } from '../app/app-state.svelte.ts';
import type { Insets } from '../app/layout.svelte.ts';
import { FLIGHT_DURATION, homePadding, isInWindow, padded, toBounds } from './camera.ts';

export interface Surroundings {
  /** What panels cover of the map, in CSS pixels. */
  insets: Insets;
  /** What the map opens on, and what the camera stays inside: west, south, east, north in degrees. */
  home: Bbox;
  window: Bbox;
  narrow: boolean;
  rightToLeft: boolean;
  /** Part of the map that no panel covers, in CSS pixels. */
  box: { left: number; top: number; right: number; bottom: number };
}

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** Carries out a flight; with reduced motion it is a jump. */
export function fly(gl: GlMap, flight: Flight, { insets, home, window, narrow, rightToLeft, box }: Surroundings): void {
  const duration = reducedMotion.matches ? 0 : FLIGHT_DURATION;
  if (flight.type === 'camera') {
    const { longitude, latitude, zoom } = flight.camera;
    gl.jumpTo({ center: [longitude, latitude], zoom });
  } else if (flight.type === 'home') {
    gl.fitBounds(toBounds(home), { padding: homePadding(insets, narrow, rightToLeft), duration });
  } else if (flight.type === 'bbox') {
    gl.fitBounds(toBounds(flight.bbox), { padding: padded(insets, 48), duration, maxZoom: 9.5 });
  } else {
    bringIntoView(gl, flight.type === 'event' ? flight.event.geometry.coordinates : flight.position, { box, window }, duration);
  }
}

/** Brings a place into the free part of the map, moving no more than needed; places beyond the basemap stay at its edge. */
function bringIntoView(
  gl: GlMap,
  [longitude, latitude]: Position,
  { box, window }: Pick<Surroundings, 'box' | 'window'>,
  duration: number,
): void {
  if (!isInWindow([longitude, latitude], window)) return;
  const { x, y } = gl.project([longitude, latitude]);
  const by = [overshoot(x, box.left, box.right), overshoot(y, box.top, box.bottom)] as [number, number];
  if (by[0] || by[1]) gl.panBy(by, { duration });
}

/** How far a coordinate lies outside a span that keeps a pin and its neighbours clear of the edge; CSS pixels, 0 inside. */
function overshoot(value: number, low: number, high: number): number {
  const margin = Math.min(80, (high - low) / 3);
  return Math.min(value - (low + margin), 0) + Math.max(value - (high - margin), 0);
}

/** Key of the place at which an event stands, where the map can show it: its pins fan out when the event is flown to. */
export function placeOf(events: readonly EventFeature[], { geometry: { coordinates } }: EventFeature, window: Bbox): string | undefined {
  if (!isInWindow(coordinates, window)) return undefined;
  return groupByPlace(events).find(({ position: [x, y] }) => x === coordinates[0] && y === coordinates[1])?.key;
}
