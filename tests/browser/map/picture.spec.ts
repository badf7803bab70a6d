import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { IMPORTED_COLORS } from '../../../src/import/map/palette.ts';
import { MAP_COLORS, paintOf, pinPaintOf } from '../../../src/map/palette.ts';
import { STORY } from '../../fixtures/published.ts';
import { expect, test } from '../support/test.ts';
import { ZONES, drawn, eventById, evidence, hold, layers, open, project } from '../support/page.ts';
import { go } from '../support/go.ts';
import { VECTOR } from '../support/pmtiles.ts';
import { printedColors } from '../support/print.ts';

type Rectangle = [x: number, y: number, width: number, height: number];

interface Saved {
  png: PNG;
  name: string;
  /** Pixels of the picture for each of the page's. */
  ratio: number;
  /** Parts of the picture, in CSS pixels: what is above the map, the map, and what is below. */
  head: Rectangle;
  map: Rectangle;
  below: Rectangle;
  /** What is written on it, in the order in which it is drawn. */
  text: string;
}

const dialog = (page: Page) => page.locator('dialog[open]');

/** Notes what is written on canvases. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      written.push(given[0]);
      fillText.apply(this, given);
    };
  }),
);

async function openDialog(page: Page, ratio: 1 | 2): Promise<void> {
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-picture').click();
  await dialog(page).locator(`input[value="${ratio}"]`).check();
}

/** Saves the picture at a resolution, and reads it. */
async function save(page: Page, ratio: 1 | 2): Promise<Saved> {
  await openDialog(page, ratio);
  await page.evaluate(() => ((window as unknown as { written: string[] }).written.length = 0));
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).locator('#share-panel .button').click()]);
  const png = PNG.sync.read(readFileSync(await download.path()));
  const text = (await page.evaluate(() => (window as unknown as { written: string[] }).written)).join(' ');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  const box = await page.locator('section.map').boundingBox();
  if (!box) throw new Error('no map');
  // Title and line under it, with their margins (src/picture/picture.ts).
  const top = 18 + 24 * 1.4 + 13 * 1.4 + 12;
  return {
    png,
    name: download.suggestedFilename(),
    ratio,
    head: [0, 0, box.width, top],
    map: [0, top, box.width, box.height],
    below: [0, top + box.height, box.width, png.height / ratio - top - box.height],
    text,
  };
}

/** Pixels of a part of the picture that are of a colour. */
function count({ png, ratio }: Saved, [x, y, width, height]: Rectangle, color: string, tolerance = 10): number {
  const wanted = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  let found = 0;
  for (let row = Math.max(0, Math.round(y * ratio)); row < Math.min((y + height) * ratio, png.height); row++) {
    for (let column = Math.max(0, Math.round(x * ratio)); column < Math.min((x + width) * ratio, png.width); column++) {
      const at = (row * png.width + column) * 4;
      if (wanted.every((value, channel) => Math.abs(value - (png.data[at + channel] ?? 0)) <= tolerance)) found++;
    }
  }
  return found;
}

/** A part of the picture that shows what lies in a box of the window. */
async function partAt(page: Page, { map }: Saved, box: { x: number; y: number; width: number; height: number }, margin = 0) {
  const section = await page.locator('section.map').boundingBox();
  if (!section) throw new Error('no map');
  return [
    box.x - section.x - margin,
    map[1] + box.y - section.y - margin,
    box.width + 2 * margin,
    box.height + 2 * margin,
  ] satisfies Rectangle;
}

/** A square of the picture about a place of the map. */
async function about(page: Page, saved: Saved, [longitude, latitude]: [number, number], size = 20) {
  const { x, y } = await project(page, longitude, latitude);
  return partAt(page, saved, { x: x - size / 2, y: y - size / 2, width: size, height: size });
}

/** Steps of brightness between neighbouring pixels along the map's middle rows: how large the larger ones are. */
function steps({ png, ratio, map: [, top, , height] }: Saved): number {
  const found: number[] = [];
  for (let row = Math.round((top + height / 4) * ratio); row < (top + height / 2) * ratio; row += ratio) {
    for (let column = 1; column < png.width; column++) {
      const at = (row * png.width + column) * 4 + 1;
      found.push(Math.abs((png.data[at] ?? 0) - (png.data[at - 4] ?? 0)));
    }
  }
  return found.sort((a, b) => b - a)[1000] ?? 0;
}

const INK = '#26231f';
const SOFT_INK = '#615a51';
const FOCUS = { light: '#0b57a4', dark: '#7ab8f5' };

test('on paper and as a picture the map is as drawn, and the picture has title, legend, scale, north and sources', async ({ page }) => {
  await open(page);
  const box = await page.locator('section.map').boundingBox();
  const width = box?.width ?? 0;

  await test.step('on paper, after which the page is as it was', async () => {
    // The first key brings the zones' own buttons.
    await page.keyboard.press('Control');
    await expect(page.locator('button[data-zone]').first()).toBeAttached();
    /** Where everything stands, and in which colours. */
    const look = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main, main li, section.map, section.map button, canvas')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, display } = getComputedStyle(element);
          return [element.tagName, x, y, width, height, color, display].join(' ');
        }),
      );
    const before = await look();
    // Not an empty canvas.
    expect((await printedColors(page)).size).toBeGreaterThan(50);
    await expect(page.locator('table, canvas.printed')).toHaveCount(0);
    await expect.poll(look).toEqual(before);
  });

  await test.step('at the screen’s resolution', async () => {
    const saved = await save(page, 1);
    const { head, map, below } = saved;
    expect(saved.name).toMatch(/^southern-syria-zones-[\d.]+-map-1x\.png$/);
    expect(saved.png.width).toBe(width);
    expect(below[3]).toBeGreaterThan(100);
    for (const { color } of STORY.kinds.filter(({ group }) => !group)) {
      expect(count(saved, map, color), `edges ${color}`).toBeGreaterThan(100);
      expect(count(saved, below, color), `swatch ${color}`).toBeGreaterThan(40);
    }
    for (const { color } of STORY.categories) {
      expect(count(saved, map, color), `pins ${color}`).toBeGreaterThan(60);
      expect(count(saved, below, color), `kind ${color}`).toBeGreaterThan(40);
    }
    // Title and legend in ink, the foot in soft ink.
    expect(count(saved, head, INK, 40)).toBeGreaterThan(300);
    expect(count(saved, below, INK, 40)).toBeGreaterThan(300);
    expect(count(saved, [0, saved.png.height - 60, width, 60], SOFT_INK, 40)).toBeGreaterThan(200);
    // The scale at the map's foot, the north arrow at its top.
    expect(count(saved, [10, below[1] - 40, 140, 40], INK, 40)).toBeGreaterThan(60);
    expect(count(saved, [width - 60, map[1], 60, 60], INK, 40)).toBeGreaterThan(60);
    expect(saved.text).toContain('10 km outward from the city');
    // The inset, with the view in it.
    const inset = await page.locator('svg.locator').boundingBox();
    if (!inset) throw new Error('no inset');
    expect(count(saved, await partAt(page, saved, inset), FOCUS.light, 70)).toBeGreaterThan(40);
  });

  await test.step('at twice the resolution, in Arabic and dark, with an event selected', async () => {
    const event = eventById('buffer-zone-origin');
    await go(page, `#selected=event/${event.id}&lang=ar&theme=dark`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await drawn(page);
    const saved = await save(page, 2);
    expect(saved.name).toMatch(/-map-2x\.png$/);
    expect(saved.png.width).toBe(width * 2);
    expect([...saved.png.data.subarray(0, 3)]).toEqual([0x1a, 0x1d, 0x21]);
    for (const { color } of STORY.kinds.filter(({ group }) => !group)) {
      expect(count(saved, saved.map, color), `edges ${color}`).toBeGreaterThan(200);
      expect(count(saved, saved.below, color), `swatch ${color}`).toBeGreaterThan(80);
    }
    expect(saved.text).toContain(ZONES[0]?.properties.title.ar);
    // The pin stands where it stands on the page, with its ring.
    const pin = await page.locator(`button.pin[data-event="${event.id}"]`).boundingBox();
    if (!pin) throw new Error('no pin');
    const there = await partAt(page, saved, pin, 10);
    expect(count(saved, there, pinPaintOf(STORY, event.properties.category).color)).toBeGreaterThan(500);
    expect(count(saved, there, FOCUS.dark)).toBeGreaterThan(150);
  });

  await test.step('afterwards the map has the screen’s own resolution', async () => {
    await drawn(page);
    const canvas = page.locator('section.map canvas').first();
    expect(await canvas.evaluate((element: HTMLCanvasElement) => element.width / element.clientWidth)).toBeCloseTo(
      await page.evaluate(() => devicePixelRatio),
      1,
    );
  });
});

test('what the reader has added is on the picture and in its legend: a file, a path, a point, zones, and tiles', async ({ page }) => {
  await open(page, '#map=8/32.9/36.8&layers=limitation-10&pins=off&doubt=on&measure=33.2,36.9;33.2,37.5&selected=point/32.4000,37.4000');
  await expect(evidence(page)).toContainText('32.4000, 37.4000');

  await test.step('a file, a measured path, a point, a zone that is off by default, and how sure its edge is', async () => {
    await page.getByRole('button', { name: 'Import data' }).click();
    await page.getByRole('dialog').getByLabel('Import data', { exact: true }).setInputFiles('tests/fixtures/import/acled.csv');
    await page.getByRole('button', { name: 'Add to map' }).click();
    await expect(page.getByRole('region', { name: 'Your data' })).toContainText('3 on the map');
    await drawn(page);
    const saved = await save(page, 2);
    const [battles, strikes] = IMPORTED_COLORS;
    const { label } = MAP_COLORS.light;
    const zone = paintOf(STORY, 'limitation-10').color;
    for (const [place, color, least] of [
      [[36.5695, 32.7089], battles, 25],
      [[36.2765, 33.5138], strikes, 25],
      // The path away from its ends, and from its length, which stands at the middle.
      [[37.05, 33.2], label, 20],
      [[37.4, 32.4], label, 30],
    ] as const) {
      expect(count(saved, await about(page, saved, [...place]), color, color === label ? 40 : 10), String(place)).toBeGreaterThan(least);
    }
    expect(count(saved, saved.map, zone)).toBeGreaterThan(50);
    // Enlarged from the screen's resolution, every step of brightness would be spread over two pixels.
    expect(steps(saved)).toBeGreaterThan(steps(await save(page, 1)) * 0.75);
    for (const color of [battles, strikes, zone]) expect(count(saved, saved.below, color)).toBeGreaterThan(40);
    expect(saved.text).toContain('acled 3 on the map Battles 2 Explosions/Remote violence 1');
    expect(saved.text).toMatch(/Measured path Total: 5\d km/);
    expect(saved.text).toContain('32.4° N, 37.4° E');
    expect(saved.text).toContain('the true edge may lie anywhere in it');
    const land = await about(page, saved, [37.45, 33.0]);
    expect(count(saved, land, MAP_COLORS.light.land)).toBeGreaterThan(300);
  });

  await test.step('tiles, which go on the map even if their dialog was closed before they could be read', async () => {
    await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).click();
    const tiles = page.getByRole('dialog', { name: 'Map tiles' });
    const release = await hold(page, /\/assets\/tiles-/);
    await tiles
      .getByLabel('File on this device')
      .setInputFiles({ name: 'blocks.pmtiles', mimeType: 'application/octet-stream', buffer: VECTOR });
    await page.keyboard.press('Escape');
    await expect(tiles).toHaveCount(0);
    release();
    await expect(layers(page).getByRole('switch', { name: 'Test blocks' })).toBeChecked();
    // The next dialog does not report a fault of the one before.
    await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).click();
    await expect(tiles).toBeVisible();
    await expect(tiles.getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('Escape');

    await drawn(page);
    const saved = await save(page, 1);
    expect(count(saved, await about(page, saved, [37.45, 33.0]), MAP_COLORS.light.land)).toBe(0);
    expect(saved.text).toContain('Test blocks Layer · Vector tiles © Somebody');
  });
});
