import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { EVENTS, entry, eventById, evidence, hold, list, map, open, pin } from '../support/page.ts';

const tool = (page: Page) => page.getByRole('button', { name: 'Timeline', exact: true });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const mark = (page: Page, id: string) => timeline(page).locator(`button[data-mark="${id}"]`);
const count = (page: Page) => list(page).getByRole('status');
const ALL = `${EVENTS.length} of ${EVENTS.length} events`;

const historyLength = (page: Page) => page.evaluate(() => history.length);

async function plotBox(page: Page) {
  // The marks take their places once the plot knows its width.
  await expect(mark(page, 'cease-fire')).toBeVisible();
  const box = await timeline(page).locator('[data-counted]').boundingBox();
  if (!box) throw new Error('the plot has no box');
  return box;
}

test('a range in the address filters list and map; closing the timeline clears it', async ({ page }) => {
  await open(page, '#time=2025-07-01..2025-07-31');
  await expect(timeline(page)).toContainText('July 2025:');
  await expect(entry(page, eventById('cease-fire'))).toBeVisible();
  await expect(entry(page, eventById('paris-meeting'))).toHaveCount(0);
  await expect(pin(page, 'cease-fire')).toBeVisible();
  await timeline(page).getByRole('button', { name: 'Close the timeline' }).click();
  await expect(count(page)).toHaveText(ALL);
  await expect(page).not.toHaveURL(/time=/);
  await expect(tool(page)).toBeFocused();

  await page.goto('./#time=2025-02-01..2025-02-28&category=violence');
  await expect(timeline(page)).toContainText('no event in this period');
  await expect(map(page).locator('button.pin')).toHaveCount(0);
});

test('by mouse: a mark leads to its pin and evidence, a drag over the plot chooses a range', async ({ page }) => {
  await open(page, '#time=');
  const { x, y, width } = await plotBox(page);

  await test.step('a mark highlights its pin and opens its evidence, and gets the focus back', async () => {
    await mark(page, 'sweida-violence-begins').hover();
    await expect(entry(page, eventById('sweida-violence-begins'))).toHaveAttribute('data-highlighted', 'true');
    await expect(map(page).locator('[data-highlighted="true"]').first()).toBeVisible();
    await mark(page, 'hijri-separate-region').click();
    await expect(evidence(page)).toContainText(eventById('hijri-separate-region').properties.title.en);
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
    await expect(mark(page, 'hijri-separate-region')).toBeFocused();
  });

  await test.step('a drag is one step in the history, written at its end', async () => {
    const before = await historyLength(page);
    // From March to May, in the empty rows above the long span.
    const [row, from, to] = [y + 30, x + width * 0.3, x + width * 0.6];
    await page.mouse.move(from, row);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, row, { steps: 4 });
    await expect(timeline(page)).toContainText(`1 of ${EVENTS.length} events`);
    await expect(page).toHaveURL(/time=(&|$)/);
    await page.mouse.move(to, row, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/time=2025-03-\d\d\.\.2025-0[56]-\d\d/);
    expect(await historyLength(page)).toBe(before + 1);
    await expect(count(page)).toHaveText(`1 of ${EVENTS.length} events`);
    await page.goBack();
    await expect(count(page)).toHaveText(ALL);
    await expect(timeline(page)).toBeVisible();
  });
});

test('playing is one step in the history, and animates nothing for readers who prefer reduced motion', async ({ page }) => {
  await open(page, '#time=2025-07-01..2025-07-31');
  await timeline(page).getByLabel('Speed').selectOption('4');
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    for (const type of ['transitionrun', 'animationstart'])
      addEventListener(type, (event) => moved.push(`${type} of ${(event.target as Element).className}`), true);
  });
  const before = await historyLength(page);
  await timeline(page).getByRole('button', { name: 'Play' }).click();
  await expect(timeline(page)).toContainText('September 2025:');
  await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(page).toHaveURL(/time=2025-09-01\.\.2025-09-30/);
  expect(await historyLength(page)).toBe(before + 1);
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});

test('“Clear filters” clears the range while the timeline’s script is still on its way', async ({ page }) => {
  const release = await hold(page, '**/assets/Timeline-*.js');
  await open(page, '#category=violence&time=2025-07-01..2025-07-31');
  await list(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/time=2025|category/);
  release();
  await expect(timeline(page)).toContainText(ALL);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the timeline stands under the map, takes a finger, and shrinks to bars under a larger sheet', async ({ page }) => {
    await open(page, '#time=2025-07-01..2025-07-31');
    const plot = await plotBox(page);

    await test.step('map and timeline stand one above the other', async () => {
      const [picture, strip] = [await map(page).boundingBox(), await timeline(page).boundingBox()];
      expect(picture?.height).toBeGreaterThan(200);
      expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });

    await test.step('a finger across the plot chooses a range', async () => {
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: share === undefined ? [] : [{ x: plot.x + plot.width * share, y: plot.y + 24, id: 1 }],
        });
      await touch('touchStart', 0.3);
      for (const share of [0.35, 0.4, 0.5, 0.6]) await touch('touchMove', share);
      await touch('touchEnd');
      await expect(page).toHaveURL(/time=2025-03-\d\d\.\.2025-0[56]-\d\d/);
      await expect(count(page)).toHaveText(`1 of ${EVENTS.length} events`);
    });

    await test.step('a larger sheet leaves a bar for each month', async () => {
      await page.getByRole('button', { name: 'Larger panel' }).click();
      // What is older keeps its mark beside the bars.
      await expect(mark(page, 'buffer-zone-origin')).toBeVisible();
      await timeline(page)
        .getByRole('button', { name: /^August 2025: \d+ events/ })
        .click();
      await expect(page).toHaveURL(/time=2025-08-01\.\.2025-08-31/);
      await timeline(page).getByText('Dates, speed, zones').click();
      await expect(timeline(page)).toContainText('31 May 1974');
    });
  });
});
