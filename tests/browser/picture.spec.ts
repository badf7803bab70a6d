import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { PIN_PAINT, ZONE_PAINT } from '../../src/map/palette.ts';
import { expect, test } from './support/test.ts';
import { drawn, eventById, open, project } from './support/page.ts';
import { withoutWebGl } from './support/still.ts';

const dialog = (page: Page) => page.locator('dialog[open]');

interface Saved {
  png: PNG;
  name: string;
  /** Pixels of the picture for each of the page's. */
  ratio: number;
  /** Where the map begins in the picture, in CSS pixels from its top. */
  mapTop: number;
  mapHeight: number;
}

/** Opens the dialog, saves the picture at a resolution, and reads it. */
async function save(page: Page, ratio: 1 | 2): Promise<Saved> {
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-picture').click();
  await dialog(page).locator(`input[value="${ratio}"]`).check();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).locator('#share-panel .button').click()]);
  const png = PNG.sync.read(readFileSync(await download.path()));
  const box = await page.locator('section.map').boundingBox();
  const mapHeight = box?.height ?? 0;
  await page.keyboard.press('Escape');
  // Title and line under it, with their margins (src/tools/picture/picture.ts).
  const mapTop = 18 + 24 * 1.4 + 13 * 1.4 + 12;
  return { png, name: download.suggestedFilename(), ratio, mapTop, mapHeight };
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

test('what is hidden is not on it; another reading of the ring is said; dark and from right to left in Arabic', async ({ page }) => {
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
  // One line more in the legend: what the reading is.
  const byDefault = await save(page, 1);
  expect(reread.png.height - byDefault.png.height).toBeGreaterThanOrEqual(12);
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
