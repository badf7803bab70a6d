import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { parseView } from '../../../src/lib/view.ts';
import { boxAt, toScreen } from '../../../src/map/svg/project.ts';
import { drawnMap, events, zones } from '../support/still.ts';

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Middle points of pins on the screen, by event, in CSS pixels. */
function pinCentres(page: Page, selector: string): Promise<[number, number][]> {
  return page.locator(selector).evaluateAll((pins) =>
    pins
      .map((pin) => pin.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }): [number, number] => [x + width / 2, y + height / 2])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  );
}

test('index.html with everything in it is at most 60 KB gzipped and carries no style attribute and no handler', () => {
  const html = readFileSync('dist/index.html');
  expect(gzipSync(html).length).toBeLessThanOrEqual(60 * 1024);
  expect(String(html)).not.toMatch(/ style="| on[a-z]+="/);
  expect(String(html).match(/<style/g)).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`without script, ${colorScheme}`, () => {
    test.use({ javaScriptEnabled: false, colorScheme });

    test('map, legend and every word are there', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('.still')).toBeVisible();
      for (const { id, properties } of zones.features) {
        await expect(page.locator(`.still path[data-zone="${id}"]`)).toBeVisible();
        await expect(page.getByRole('region', { name: 'Layers' })).toContainText(properties.title.en);
        await expect(page.getByRole('region', { name: 'Layers' })).toContainText(properties.description.en);
      }
      const quotes = await page.locator('blockquote').allTextContents();
      expect(quotes.sort()).toEqual(events.features.flatMap(({ properties }) => properties.excerpts.map(({ quote }) => quote)).sort());
      for (const { properties } of events.features) await expect(page.locator('#events')).toContainText(properties.summary.en);
      await expect(page.locator('blockquote').first()).toBeVisible();
      await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
      await expect(page.locator('body')).toHaveCSS('background-color', colorScheme === 'dark' ? 'rgb(26, 29, 33)' : 'rgb(255, 253, 249)');
    });
  });
}

test.describe('an Arabic browser', () => {
  test.use({ locale: 'ar-SY' });

  test('does not see English first', async ({ page }) => {
    await page.route('**/*.js', () => undefined);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('.prerendered')).toBeAttached();
    await expect(page.locator('.prerendered')).toBeHidden();
  });
});

for (const hash of ['#lang=ar', '#map=9/33/36', '#selected=zone/sweida', '#theme=dark', '#layers=']) {
  test(`another view is hidden before it is painted: ${hash}`, async ({ page }) => {
    await page.route('**/*.js', () => undefined);
    await page.goto(`./${hash}`, { waitUntil: 'commit' });
    await expect(page.locator('.prerendered')).toBeAttached();
    await expect(page.locator('.prerendered')).toBeHidden();
    expect(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(0);
  });
}

test('is painted before any script of the page has arrived, and whole where none arrives', async ({ page, tolerate }) => {
  tolerate(/net::ERR_FAILED/);
  await page.route('**/*.js', () => undefined);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.still')).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
  await expect(page.locator('blockquote').first()).toBeHidden();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./#lang=ar');
  await page.reload();
  await expect(page.locator('blockquote').first()).toBeVisible();
});

for (const viewport of SCREENS) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('gives way without a shift', async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto('./');
      await expect(drawnMap(page)).toBeVisible();
      await expect(page.locator('.still, .prerendered')).toHaveCount(0);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(0.02);
    });

    test('lies where the live map lies, within 2 pixels', async ({ page }) => {
      await page.route('**/*.js', () => undefined);
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.locator('footer')).toBeAttached();
      await expect(page.locator('.still')).toBeVisible();
      const outlines = await page
        .locator('.still path[data-zone]')
        .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().toJSON() as DOMRect));
      const title = await page.locator('h1').boundingBox();
      const layers = await page.getByRole('region', { name: 'Layers' }).boundingBox();
      const still = await pinCentres(page, '.still .spot .surface >> xpath=..');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      await expect(drawnMap(page)).toBeVisible();
      await expect(page).toHaveURL(/map=/);
      const map = await page.locator('section.map').boundingBox();
      const camera = parseView(new URL(page.url()).hash).camera;
      if (!map || !camera) throw new Error('no map');
      for (const [index, { bbox }] of zones.features.entries()) {
        const at = (longitude: number, latitude: number) => toScreen([longitude, latitude], boxAt(camera, map), map);
        const [low, high] = [at(bbox[0], bbox[1]), at(bbox[2], bbox[3])];
        const outline = outlines[index];
        if (!outline) throw new Error('no outline');
        const { left, right, top, bottom } = outline;
        const off = [left - map.x - low.x, right - map.x - high.x, top - map.y - high.y, bottom - map.y - low.y];
        for (const each of off) expect(Math.abs(each)).toBeLessThanOrEqual(2);
      }
      expect(await page.locator('h1').boundingBox()).toEqual(title);
      expect(await page.getByRole('region', { name: 'Layers' }).boundingBox()).toEqual(layers);
      // On a phone some places are stacks, which the drawing shows as one pin.
      const live = await pinCentres(page, viewport.width > 720 ? '.pin' : '.pin, .stack');
      expect(still).toHaveLength(live.length);
      for (const [x, y] of live) expect(Math.min(...still.map((pin) => Math.hypot(pin[0] - x, pin[1] - y)))).toBeLessThanOrEqual(2);
    });
  });
}
