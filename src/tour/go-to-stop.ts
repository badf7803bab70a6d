import { tick } from 'svelte';
import { isRightToLeft } from '../i18n/messages.ts';
import { FLIGHT_DURATION, padded, toBounds } from '../map/camera.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import type { Layout } from '../app/layout.svelte.ts';
import type { Bbox } from '../story/schemas/geojson.ts';
import type { Stop } from '../story/schemas/tour.ts';
import { stopOf } from './stop-of.ts';

/**
 * Makes the map show what a stop speaks of: its layers, every pin, the article's own reading, its evidence. On a phone the evidence
 * would take the map's room: there it only marks what it is about.
 * @param number of the stop, from 1
 */
export async function goToStop(app: AppState, layout: Layout, number: number): Promise<void> {
  const stops = app.data.get('tour')?.stops ?? [];
  const stop = stops[number - 1];
  if (!stop) return;
  app.clearFilters();
  // Whatever other tool is open would hide what the stop shows; it comes back with the reader's own view.
  const value = app.tools['tour'] ?? '';
  // An address that names the stop already, as `tour=` does the first, is no step of its own for Back.
  app.tools = { tour: stopOf(value, stops.length) === number ? value : String(number) };
  app.pins = true;
  app.doubt = false;
  app.step = undefined;
  app.readings?.drop();
  app.reading = undefined;
  app.layers = [...stop.layers];
  app.selected = layout.takesTurns ? undefined : stop.selected;
  app.highlight(stop.selected);
  // The strip has another height now.
  await tick();
  showTarget(app, layout, number);
}

function bboxOf(app: AppState, target: Stop['target']): Bbox | undefined {
  if (target === 'home') return app.story.map.home;
  return 'bbox' in target ? target.bbox : app.zones.find(({ id }) => id === target.zone)?.bbox;
}

/** Brings a stop's target into the part of the map that no panel covers. It jumps where the reader prefers reduced motion. */
export function showTarget(app: AppState, layout: Layout, number: number): void {
  const target = app.data.get('tour')?.stops[number - 1]?.target;
  const gl = app.glMap;
  const bbox = target && bboxOf(app, target);
  if (!gl || !bbox) return;
  gl.resize();
  const insets = layout.insets(app.isEvidenceOpen, isRightToLeft(app.language));
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT_DURATION;
  gl.fitBounds(toBounds(bbox), { padding: padded(insets, layout.isNarrow ? 24 : 40), maxZoom: 9.5, duration });
}
