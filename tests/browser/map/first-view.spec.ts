import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { ZONES, drawn, hold, map, project } from '../support/page.ts';
import { overflowing } from '../support/overflow.ts';
import { expectNoOverlaps } from '../support/overlaps.ts';

/** The two corners of a zone's extent in the window. */
async function extentOf(page: Page, [west, south, east, north]: readonly [number, number, number, number]) {
  const [low, high] = [await project(page, west, south), await project(page, east, north)];
  return { left: low.x, right: high.x, top: high.y, bottom: low.y };
}

/** Middle points of pins, in CSS pixels. */
function pinCentres(page: Page, selector: string): Promise<[number, number][]> {
  return page.locator(selector).evaluateAll((pins) =>
    pins
      .map((pin) => pin.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }): [number, number] => [x + width / 2, y + height / 2]),
  );
}

/** Where the prerendered page shows what the live one shows too. */
async function readPrerendered(page: Page) {
  await expect(page.locator('footer')).toBeAttached();
  await expect(page.locator('.still')).toBeVisible();
  return {
    zones: await page
      .locator('.still path[data-zone]')
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().toJSON() as DOMRect)),
    pins: await pinCentres(page, '.still .spot .surface >> xpath=..'),
    title: await page.locator('h1').boundingBox(),
    layers: await page.getByRole('region', { name: 'Layers' }).boundingBox(),
  };
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`at ${width} by ${height} the live map replaces the prerendered one without a shift, and nothing covers anything`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const release = await hold(page, '**/*.js');
    await page.goto('./', { waitUntil: 'commit' });
    const before = await readPrerendered(page);
    release();
    await drawn(page);
    await expect(page).toHaveURL(/map=/);

    await test.step('nothing shifts', async () => {
      await expect(page.locator('.still, .prerendered')).toHaveCount(0);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(0.02);
      expect(await page.locator('h1').boundingBox()).toEqual(before.title);
      expect(await page.getByRole('region', { name: 'Layers' }).boundingBox()).toEqual(before.layers);
    });

    await test.step('zones are in view, and zones and pins within 2 pixels of where they were', async () => {
      const box = await map(page).boundingBox();
      if (!box) throw new Error('no map');
      for (const [index, { id, bbox }] of ZONES.entries()) {
        const zone = await extentOf(page, bbox);
        expect(Math.min(zone.left - box.x, zone.top - box.y), id).toBeGreaterThan(0);
        expect(Math.max(zone.right - box.x - box.width, zone.bottom - box.y - box.height), id).toBeLessThan(0);
        const drawing = before.zones[index];
        for (const side of ['left', 'right', 'top', 'bottom'] as const)
          expect(Math.abs((drawing?.[side] ?? NaN) - zone[side]), `${id}, ${side}`).toBeLessThanOrEqual(2);
      }
      // On a phone some places are stacks, which the drawing shows as one pin.
      const live = await pinCentres(page, width > 720 ? '.pin' : '.pin, .stack');
      expect(before.pins).toHaveLength(live.length);
      for (const [x, y] of live) expect(Math.min(...before.pins.map((pin) => Math.hypot(pin[0] - x, pin[1] - y)))).toBeLessThanOrEqual(2);
    });

    expect(await overflowing(page)).toEqual([]);
    await test.step('nothing covers anything, from far and near', () => expectNoOverlaps(page));
  });
}
