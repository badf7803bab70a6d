import { readFileSync } from 'node:fs';
import { test, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { EventFeature, Events } from '../../../src/story/schemas/events.ts';
import type { MoreZones } from '../../../src/story/schemas/further-zones.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { pointAt } from './mercator.ts';

export const EVENTS = (JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events).features;
export const MORE = (JSON.parse(readFileSync('static/geo/more-zones.geojson', 'utf8')) as MoreZones).features;
export const ZONES = (JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones).features;

export const map = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true });
export const layers = (page: Page): Locator => page.getByRole('region', { name: 'Layers', exact: true });
export const list = (page: Page): Locator => page.getByRole('region', { name: 'Events', exact: true });
export const evidence = (page: Page): Locator => page.getByRole('complementary', { name: 'Evidence', exact: true });
export const zoneSwitch = (page: Page, title: string): Locator => layers(page).getByRole('switch', { name: title });
export const pin = (page: Page, id: string): Locator => map(page).locator(`button.pin[data-event="${id}"]`);

export const entry = (page: Page, event: EventFeature): Locator =>
  list(page).getByRole('button', { name: event.properties.title.en, exact: false });

export function eventById(id: string): EventFeature {
  const event = EVENTS.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

/** Whether the test runs in the project with WebGL, and so with the live map. */
const hasLiveMap = (): boolean => test.info().project.name === 'map';

/**
 * Waits until the map is drawn and idle, or without WebGL until the still map has replaced it. `waitFor` checks every frame, while
 * `expect` would retry only after 100, 250 and 500 ms.
 */
export async function drawn(page: Page): Promise<void> {
  if (hasLiveMap()) {
    await page.locator('section.map[data-state="ready"][data-idle="true"]').waitFor();
  } else {
    await page.locator('section.map[data-state="failed"] > .drawing svg.still').waitFor();
  }
}

/** Opens the page at a view and waits for the map. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await drawn(page);
}

/** Holds back requests for a URL. @returns a function that releases them */
export async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, (route) => held.then(() => route.continue()).catch(() => undefined));
  return release;
}

/** The camera in the address bar. */
export function camera(page: Page): { zoom: number; latitude: number; longitude: number } {
  const [zoom = NaN, latitude = NaN, longitude = NaN] = /map=([^&]*)/.exec(new URL(page.url()).hash)?.[1]?.split('/').map(Number) ?? [];
  return { zoom, latitude, longitude };
}

/** Window position of a longitude and latitude, computed by Web Mercator with 512 px tiles and not by the map. */
export async function project(page: Page, longitude: number, latitude: number): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  return pointAt(box, camera(page), longitude, latitude);
}

/** Pixels of a square around a place. */
export async function patch(page: Page, [longitude, latitude]: readonly [number, number], size: number): Promise<PNG> {
  const { x, y } = await project(page, longitude, latitude);
  return PNG.sync.read(await page.screenshot({ clip: { x: x - size / 2, y: y - size / 2, width: size, height: size } }));
}

/** Share of pixels, 0 to 1, that differ noticeably between two pictures of the same size. */
export function difference(a: PNG, b: PNG): number {
  let changed = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const by = [0, 1, 2].reduce((sum, channel) => sum + Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)), 0);
    if (by > 12) changed++;
  }
  return changed / (a.data.length / 4);
}
