import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { READING_WORDS } from '../../../src/i18n/reading.ts';
import { IMPORTED_COLORS } from '../../../src/map/imported/palette.ts';
import { MORE_PAINT } from '../../../src/map/more/palette.ts';
import { MAP_COLORS, PIN_PAINT, ZONE_PAINT } from '../../../src/map/palette.ts';
import { expect, test } from '../support/test.ts';
import { EVENTS, ZONES, drawn, eventById, layers, open, project } from '../support/page.ts';
import { VECTOR } from '../support/pmtiles.ts';
import { withoutWebGl } from '../support/still.ts';

// A picture has as many pixels as the screen, or twice as many.
test.use({ deviceScaleFactor: 1 });

const dialog = (page: Page) => page.locator('dialog[open]');

interface Saved {
  png: PNG;
  name: string;
  /** Pixels of the picture for each of the page's. */
  ratio: number;
  /** Where the map begins in the picture, in CSS pixels from its top. */
  mapTop: number;
  mapHeight: number;
  /** What is written on it, in the order in which it is drawn. */
  text: string;
}

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

/** Opens the dialog, saves the picture at a resolution, and reads it. */
async function save(page: Page, ratio: 1 | 2): Promise<Saved> {
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-picture').click();
  await dialog(page).locator(`input[value="${ratio}"]`).check();
  await page.evaluate(() => ((window as unknown as { written: string[] }).written.length = 0));
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).locator('#share-panel .button').click()]);
  const png = PNG.sync.read(readFileSync(await download.path()));
  const box = await page.locator('section.map').boundingBox();
  const mapHeight = box?.height ?? 0;
  const text = (await page.evaluate(() => (window as unknown as { written: string[] }).written)).join(' ');
  await page.keyboard.press('Escape');
  // Title and line under it, with their margins (src/tools/picture/picture.ts).
  const mapTop = 18 + 24 * 1.4 + 13 * 1.4 + 12;
  return { png, name: download.suggestedFilename(), ratio, mapTop, mapHeight, text };
}

type Rgb = [number, number, number];
const rgb = (color: string): Rgb => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as Rgb;

/** Pixels of a part of the picture, given in CSS pixels, that are of a colour. */
function count({ png, ratio }: Saved, [x, y, width, height]: [number, number, number, number], color: string, tolerance = 10): number {
  const wanted = rgb(color);
  let found = 0;
  for (let row = Math.round(y * ratio); row < Math.min((y + height) * ratio, png.height); row++) {
    for (let column = Math.round(x * ratio); column < Math.min((x + width) * ratio, png.width); column++) {
      const at = (row * png.width + column) * 4;
      if (wanted.every((value, channel) => Math.abs(value - (png.data[at + channel] ?? 0)) <= tolerance)) found++;
    }
  }
  return found;
}

/** The first entry of the legend: its swatch, and the words beside it. CSS pixels. */
const swatch = ({ mapTop, mapHeight }: Saved): [number, number, number, number] => [18, mapTop + mapHeight + 14, 40, 34];
const words = ({ mapTop, mapHeight }: Saved, line: 0 | 1): [number, number, number, number] => [
  66,
  mapTop + mapHeight + 14 + line * 20,
  240,
  18,
];
const INK = '#26231f';
const SOFT_INK = '#615a51';

/** A square of the picture about a place of the map. */
async function about(page: Page, { mapTop }: Saved, [longitude, latitude]: [number, number], size = 20) {
  const [at, map] = [await project(page, longitude, latitude), await page.locator('section.map').boundingBox()];
  return [at.x - (map?.x ?? 0) - size / 2, mapTop + at.y - (map?.y ?? 0) - size / 2, size, size] as [number, number, number, number];
}

for (const ratio of [1, 2] as const) {
  test(`at ${ratio}× the picture has the map's size, its zones and pins, and words all around it`, async ({ page }) => {
    await open(page);
    const box = await page.locator('section.map').boundingBox();
    const saved = await save(page, ratio);
    expect(saved.name).toMatch(new RegExp(`^southern-syria-zones-[\\d.]+-map-${ratio}x\\.png$`));
    const width = box?.width ?? 0;
    expect(saved.png.width).toBe(width * ratio);
    expect(saved.png.height).toBeGreaterThan((saved.mapHeight + 150) * ratio);
    const map = [0, saved.mapTop, width, saved.mapHeight] as [number, number, number, number];
    const key = [0, saved.mapTop + saved.mapHeight, width, 999] as [number, number, number, number];
    for (const { color } of Object.values(ZONE_PAINT)) {
      expect(count(saved, map, color), `edges ${color} on the map`).toBeGreaterThan(100 * ratio);
      expect(count(saved, key, color), `swatch ${color}`).toBeGreaterThan(40 * ratio);
    }
    for (const { color } of Object.values(PIN_PAINT)) {
      expect(count(saved, map, color), `pins ${color}`).toBeGreaterThan(60 * ratio * ratio);
      expect(count(saved, key, color), `kind ${color}`).toBeGreaterThan(40 * ratio);
    }
    // Ink: title, the names at the map's edge, legend and foot.
    expect(count(saved, [0, 0, width, saved.mapTop], '#26231f', 40)).toBeGreaterThan(300 * ratio);
    expect(count(saved, key, '#26231f', 40)).toBeGreaterThan(300 * ratio);
    expect(count(saved, [0, saved.png.height / ratio - 60, width, 60], '#615a51', 40)).toBeGreaterThan(200 * ratio);
    // The scale at the map's foot, the north arrow at its top, and a marker at its edge.
    expect(count(saved, [10, saved.mapTop + saved.mapHeight - 40, 140, 40], '#26231f', 40)).toBeGreaterThan(60 * ratio);
    expect(count(saved, [width - 60, saved.mapTop, 60, 60], '#26231f', 40)).toBeGreaterThan(60 * ratio);
    expect(saved.text).toContain('10 km outward from the city');
    expect(saved.text).not.toContain('Filtered');
    // The inset, with the view in it.
    const [inset, section] = [await page.locator('svg.locator').boundingBox(), await page.locator('section.map').boundingBox()];
    if (!inset || !section) throw new Error('no inset');
    const there = [inset.x - section.x, saved.mapTop + inset.y - section.y, inset.width, inset.height] as [number, number, number, number];
    expect(count(saved, there, '#0b57a4', 70)).toBeGreaterThan(40 * ratio);
    // Back on the screen the map has the screen's own resolution.
    await expect
      .poll(() =>
        page
          .locator('section.map canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => canvas.width),
      )
      .toBe(width);
  });
}

test('each pin stands where it stands on the page, the selected one with its ring', async ({ page }) => {
  const event = eventById('buffer-zone-origin');
  await open(page, `#selected=event/${event.id}`);
  const pin = await page.locator(`button.pin[data-event="${event.id}"]`).boundingBox();
  const map = await page.locator('section.map').boundingBox();
  if (!pin || !map) throw new Error('no pin');
  const saved = await save(page, 2);
  const [x, y] = [pin.x - map.x - 10, saved.mapTop + pin.y - map.y - 10];
  expect(count(saved, [x, y, 50, 50], PIN_PAINT[event.properties.category].color)).toBeGreaterThan(500);
  expect(count(saved, [x, y, 50, 50], '#0b57a4')).toBeGreaterThan(150);
});

test('twice the pixels are twice the detail: edges are sharper than an enlarged picture’s', async ({ page }) => {
  await open(page, '#map=9.5/32.7/36.55&pins=off');
  const once = await save(page, 1);
  const twice = await save(page, 2);
  /** Steps of brightness between neighbouring pixels along the map's middle rows, the largest ones. */
  const steps = ({ png, ratio, mapTop, mapHeight }: Saved) => {
    const found: number[] = [];
    for (let row = Math.round((mapTop + mapHeight / 4) * ratio); row < (mapTop + mapHeight / 2) * ratio; row += ratio) {
      for (let column = 1; column < png.width; column++) {
        const at = (row * png.width + column) * 4;
        found.push(Math.abs((png.data[at + 2] ?? 0) - (png.data[at - 2] ?? 0)));
      }
    }
    return found.sort((a, b) => b - a)[1000] ?? 0;
  };
  // Enlarged, every step of brightness would be spread over two pixels.
  expect(steps(twice)).toBeGreaterThan(steps(once) * 0.75);
});

test('what is hidden is not on it; how the ring is read is always said; dark and from right to left in Arabic', async ({ page }) => {
  await page.goto('./#layers=damascus-ring&category=strike&ring=centre:20&lang=ar&theme=dark');
  await expect(page.locator('section.map[data-state="ready"][data-idle="true"]')).toBeVisible();
  const reread = await save(page, 1);
  const width = reread.png.width;
  const key = [0, reread.mapTop + reread.mapHeight, width, 999] as [number, number, number, number];
  expect(count(reread, key, ZONE_PAINT.ring.color)).toBeGreaterThan(40);
  expect(count(reread, key, ZONE_PAINT.province.color)).toBe(0);
  expect(count(reread, key, PIN_PAINT.violence.color)).toBe(0);
  // Dark ground; the swatch at the right, where Arabic begins.
  expect([...reread.png.data.subarray(0, 3)]).toEqual([0x1a, 0x1d, 0x21]);
  expect(count(reread, [width - 60, key[1], 60, 60], ZONE_PAINT.ring.color)).toBeGreaterThan(40);
  await page.goto('./#layers=damascus-ring&category=strike&lang=ar&theme=dark');
  await expect(page.locator('section.map[data-state="ready"][data-idle="true"]')).toBeVisible();
  const byDefault = await save(page, 1);
  const ring = ZONES.find(({ properties }) => properties.kind === 'ring')?.properties.description.ar ?? 'no ring';
  expect(reread.text).toContain(READING_WORDS.ar.description({ origin: 'centre', km: 20, about: 1 }));
  expect(reread.text).not.toContain(ring);
  expect(byDefault.text).toContain(ring);
  await page.goto('./#layers=sweida&category=strike&lang=ar&theme=dark');
  await expect(page.locator('section.map[data-state="ready"][data-idle="true"]')).toBeVisible();
  expect(byDefault.png.height - (await save(page, 1)).png.height).toBeGreaterThanOrEqual(12);
});

test('a file of the reader’s own is on it, and in its legend with name, count and categories', async ({ page }) => {
  await open(page, '#map=8/32.9/36.4&layers=&pins=off');
  const before = await save(page, 1);
  await page.getByRole('button', { name: 'Import data' }).click();
  await page.getByRole('dialog').getByLabel('Import data', { exact: true }).setInputFiles('tests/fixtures/import/acled.csv');
  await page.getByRole('button', { name: 'Add to map' }).click();
  await expect(page.getByRole('region', { name: 'Your data' })).toContainText('3 on the map');
  await drawn(page);
  const saved = await save(page, 1);
  const [battles, strikes] = IMPORTED_COLORS;
  expect(count(saved, await about(page, saved, [36.5695, 32.7089]), battles)).toBeGreaterThan(25);
  expect(count(saved, await about(page, saved, [36.2765, 33.5138]), strikes)).toBeGreaterThan(25);
  expect(saved.text).toContain('acled 3 on the map Battles 2 Explosions/Remote violence 1');
  // The layer's own dot, its name and count; a row of categories below.
  expect(count(saved, swatch(saved), battles)).toBeGreaterThan(100);
  expect(count(saved, words(saved, 0), INK, 40)).toBeGreaterThan(30);
  expect(count(saved, words(saved, 1), SOFT_INK, 40)).toBeGreaterThan(30);
  const below = [18, saved.mapTop + saved.mapHeight + 14 + 36, 800, 30] as [number, number, number, number];
  for (const color of [battles, strikes]) expect(count(saved, below, color)).toBeGreaterThan(60);
  expect(saved.png.height - before.png.height).toBeGreaterThan(55);
});

test('tiles are on it, and in its legend with whom they are credited to', async ({ page }) => {
  await open(page, '#map=8/32.9/36.4&layers=&pins=off');
  const before = await save(page, 1);
  await layers(page).getByText('More zones, and how sure the edges are').click();
  await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).click();
  await page
    .getByLabel('File on this device')
    .setInputFiles({ name: 'blocks.pmtiles', mimeType: 'application/octet-stream', buffer: VECTOR });
  await expect(layers(page).getByRole('switch', { name: 'Test blocks' })).toBeChecked();
  await drawn(page);
  const saved = await save(page, 1);
  const land = await about(page, saved, [37.45, 33.2]);
  expect(count(before, land, MAP_COLORS.light.land)).toBeGreaterThan(300);
  expect(count(saved, land, MAP_COLORS.light.land)).toBe(0);
  expect(count(saved, swatch(saved), SOFT_INK, 70)).toBeGreaterThan(40);
  expect(saved.text).toContain('Test blocks Layer · Vector tiles © Somebody');
  // Three lines.
  expect(saved.png.height - before.png.height).toBeGreaterThan(50);
});

test('the measured path and the asked point are on it, each with its measure', async ({ page }) => {
  await open(page, '#map=8/32.9/36.8&measure=33.2,36.9;33.2,37.5&layers=&pins=off');
  const { label } = MAP_COLORS.light;
  const path = await save(page, 1);
  // Away from its ends and from its length, which stands at the middle.
  expect(count(path, await about(page, path, [37.05, 33.2]), label, 40)).toBeGreaterThan(20);
  expect(count(path, swatch(path), label, 40)).toBeGreaterThan(40);
  for (const [line, ink] of [INK, SOFT_INK].entries()) expect(count(path, words(path, line as 0 | 1), ink, 40)).toBeGreaterThan(30);

  expect(path.text).toMatch(/Measured path Total: 5\d km/);

  await open(page, '#map=8/32.9/36.8&selected=point/33.2000,37.0000&layers=&pins=off');
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('33.2000, 37.0000');
  await drawn(page);
  const point = await save(page, 1);
  expect(point.text).toContain('33.2° N, 37° E');
  expect(count(point, await about(page, point, [37, 33.2]), label, 40)).toBeGreaterThan(30);
  expect(count(point, swatch(point), label, 40)).toBeGreaterThan(30);
  for (const [line, ink] of [INK, SOFT_INK].entries()) expect(count(point, words(point, line as 0 | 1), ink, 40)).toBeGreaterThan(30);
});

test('a zone that is off by default and bands of doubt are on it and in its legend', async ({ page }) => {
  await open(page, '#map=8.6/33.1/36&layers=limitation-10&pins=off');
  const key = ({ mapTop, mapHeight }: Saved) => [0, mapTop + mapHeight, 999, 999] as [number, number, number, number];
  const map = ({ mapTop, mapHeight }: Saved) => [0, mapTop, 999, mapHeight] as [number, number, number, number];
  const { color } = MORE_PAINT['limitation-10'];
  let sure: Saved | undefined;
  // What is fetched last comes last.
  await expect(async () => {
    sure = await save(page, 1);
    expect(count(sure, map(sure), color)).toBeGreaterThan(50);
    expect(count(sure, key(sure), color)).toBeGreaterThan(40);
  }).toPass();
  await open(page, '#map=8.6/33.1/36&layers=limitation-10&pins=off&doubt=on');
  await expect(async () => {
    const doubted = await save(page, 1);
    let changed = 0;
    for (let at = Math.ceil(doubted.mapTop) * doubted.png.width * 4; at < doubted.mapHeight * doubted.png.width * 4; at += 4) {
      if (Math.abs((sure?.png.data[at] ?? 0) - (doubted.png.data[at] ?? 0)) > 8) changed++;
    }
    expect(changed).toBeGreaterThan(1000);
    expect(sure?.text).not.toContain('the true edge may lie anywhere in it');
    expect(doubted.text).toContain('the true edge may lie anywhere in it');
  }).toPass();
});

test('which days and kinds are left out is said on it', async ({ page }) => {
  await open(page, '#time=');
  const whole = await save(page, 1);
  await open(page, '#time=2025-07-01..2025-07-31&category=violence,strike');
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('July 2025: ');
  await drawn(page);
  const july = await save(page, 1);
  const all = ({ png }: Saved) => [0, 0, png.width, png.height] as [number, number, number, number];
  expect(count(whole, all(whole), PIN_PAINT.diplomacy.color)).toBeGreaterThan(60);
  expect(count(july, all(july), PIN_PAINT.diplomacy.color)).toBe(0);
  const left = EVENTS.filter(
    ({ properties: { date, category } }) => date.start <= '2025-07-31' && date.end >= '2025-07-01' && /violence|strike/.test(category),
  );
  expect(whole.text).not.toContain('Filtered');
  expect(july.text).toContain(`Filtered: ${left.length} of ${EVENTS.length} events. Category: Violence; Air strikes · Time: July 2025`);
  expect(july.png.height - july.mapHeight - (whole.png.height - whole.mapHeight)).toBeGreaterThan(25);
});

test('where there is no live map, or one too large, the dialog says what to do instead', async ({ page }) => {
  await withoutWebGl(page);
  await page.goto('./');
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-picture').click();
  await dialog(page).getByRole('button', { name: 'Save picture' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Print the page instead');
});

test('a canvas that the browser does not hand out is reported, and the map lives on', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new DOMException('tainted', 'SecurityError');
    };
  });
  await open(page);
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-picture').click();
  await dialog(page).getByRole('button', { name: 'Save picture' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('did not hand out the picture');
  await page.keyboard.press('Escape');
  await drawn(page);
  const at = await project(page, 36.3, 33.5);
  expect(at.x).toBeGreaterThan(0);
});
