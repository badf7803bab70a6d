import { readFileSync } from 'node:fs';
import type { Map as GlMap } from 'maplibre-gl';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventFeature, Events } from '../../../src/story/schemas/events.ts';
import type { Position } from '../../../src/story/schemas/geojson.ts';
import { FLIGHT_DURATION, toBounds } from '../../../src/map/camera.ts';
import type { Surroundings } from '../../../src/map/flights.ts';
import { STORY } from '../../fixtures/published.ts';
import type { Flight } from '../../../src/app/app-state.svelte.ts';

// The module creates its media query once, when it is loaded, and reads it at each flight.
const preference = { matches: false };
vi.stubGlobal('matchMedia', () => preference);
vi.resetModules();
const { fly, placeOf } = await import('../../../src/map/flights.ts');
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => void (preference.matches = false));

const { features: events } = JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events;
const PARIS: Position = [2.35, 48.85];
const SWEIDA: Position = [36.57, 32.71];

/** A phone's map with the sheet below it. */
const around: Surroundings = {
  insets: { top: 0, right: 0, bottom: 16, left: 0 },
  home: STORY.map.home,
  window: STORY.map.window,
  narrow: true,
  rightToLeft: false,
  box: { left: 0, top: 0, right: 390, bottom: 400 },
};

/** Records what a map is told to do. @param at screen position of each place */
function asked(flight: Flight, at = { x: 200, y: 200 }): { name: string; parameters: unknown[] }[] {
  const calls: { name: string; parameters: unknown[] }[] = [];
  const record =
    (name: string) =>
    (...parameters: unknown[]) =>
      calls.push({ name, parameters });
  const gl = { jumpTo: record('jumpTo'), fitBounds: record('fitBounds'), panBy: record('panBy'), project: () => at };
  fly(gl as unknown as GlMap, flight, around);
  return calls;
}

const FLIGHTS: Record<string, Flight> = {
  home: { type: 'home' },
  'to a zone': { type: 'bbox', bbox: [36, 32, 37, 33] },
  'to a position': { type: 'position', position: SWEIDA },
};

describe.each(Object.entries(FLIGHTS))('a flight %s', (_, flight) => {
  it.each([
    [false, FLIGHT_DURATION],
    [true, 0],
  ])('with reduced motion %s takes %d ms', (reduced, duration) => {
    preference.matches = reduced;
    const [call, ...more] = asked(flight, { x: -500, y: 200 });
    expect(call?.parameters[1]).toMatchObject({ duration });
    expect(more).toEqual([]);
  });
});

it('home is the whole region', () => {
  expect(asked({ type: 'home' })).toMatchObject([{ name: 'fitBounds', parameters: [toBounds(STORY.map.home), {}] }]);
});

it('jumps to the camera in an address', () => {
  expect(asked({ type: 'camera', camera: { zoom: 9, latitude: 32.7, longitude: 36.6 } })).toEqual([
    { name: 'jumpTo', parameters: [{ center: [36.6, 32.7], zoom: 9 }] },
  ]);
});

describe('a place that is chosen', () => {
  it('does not move the map if it is visible', () => {
    expect(asked({ type: 'position', position: SWEIDA }, { x: 200, y: 200 })).toEqual([]);
  });

  it('stops at the edge if it is beyond the basemap', () => {
    expect(asked({ type: 'position', position: PARIS }, { x: -5000, y: -5000 })).toEqual([]);
  });

  it.each([
    { x: -300, y: 200 },
    { x: 700, y: 200 },
    { x: 200, y: -300 },
    { x: 200, y: 600 },
    { x: 900, y: 900 },
    { x: 200, y: 395 },
  ])('moves out from under the panels from $x, $y, by no more than needed', (at) => {
    const [call, ...more] = asked({ type: 'position', position: SWEIDA }, at);
    expect(more).toEqual([]);
    expect(call?.name).toBe('panBy');
    const [x, y] = call?.parameters[0] as [number, number];
    const after = { x: at.x - x, y: at.y - y };
    expect(after.x).toBeGreaterThanOrEqual(80);
    expect(after.x).toBeLessThanOrEqual(390 - 80);
    expect(after.y).toBeGreaterThanOrEqual(80);
    expect(after.y).toBeLessThanOrEqual(400 - 80);
    if (at.x === 200) expect(x).toBe(0);
    if (at.y === 200) expect(y).toBe(0);
  });
});

describe('the pins that fan out', () => {
  const byId = (id: string) => events.find((event) => event.id === id) as EventFeature;

  it('are those of the destination', () => {
    const flownTo = byId('cease-fire');
    const key = placeOf(events, flownTo, STORY.map.window);
    expect(key).toBeDefined();
    const fanned = events.filter((event) => placeOf(events, event, STORY.map.window) === key);
    expect(fanned).toEqual(events.filter(({ geometry }) => String(geometry.coordinates) === String(flownTo.geometry.coordinates)));
  });

  it('are none beyond the basemap', () => {
    expect(placeOf(events, byId('paris-meeting'), STORY.map.window)).toBeUndefined();
  });
});
