import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Events } from '../../../src/lib/schemas/events.ts';
import { expect, test } from '../support/test.ts';
import { EVENTS, entry, eventById, evidence, hold, list, map, open, pin } from '../support/page.ts';

const tool = (page: Page) => page.getByRole('button', { name: 'Timeline', exact: true });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const mark = (page: Page, id: string) => timeline(page).locator(`button[data-mark="${id}"]`);
const count = (page: Page) => list(page).getByRole('status');
const first = (page: Page) => timeline(page).getByRole('slider', { name: 'First day shown' });
const last = (page: Page) => timeline(page).getByRole('slider', { name: 'Last day shown' });
const within = (start: string, end: string) => EVENTS.filter(({ properties: { date } }) => date.start <= end && date.end >= start).length;

const historyLength = (page: Page) => page.evaluate(() => history.length);

test('a range in the address filters list and map together, and closing the timeline clears it', async ({ page }) => {
  await open(page, '#time=2025-07-01..2025-07-31');
  const left = within('2025-07-01', '2025-07-31');
  await expect(timeline(page)).toContainText(`July 2025: ${left} of ${EVENTS.length} events`);
  await expect(count(page)).toHaveText(`${left} of ${EVENTS.length} events`);
  await expect(entry(page, eventById('cease-fire'))).toBeVisible();
  await expect(entry(page, eventById('paris-meeting'))).toHaveCount(0);
  await expect(pin(page, 'cease-fire')).toBeVisible();
  await timeline(page).getByRole('button', { name: 'Close the timeline' }).click();
  await expect(count(page)).toHaveText(`${EVENTS.length} of ${EVENTS.length} events`);
  await expect(page).not.toHaveURL(/time=/);
  await expect(tool(page)).toBeFocused();
});

test('every event has its mark, and a mark lights its pin and entry and opens its evidence', async ({ page }) => {
  await open(page, '#time=');
  for (const { id } of EVENTS) await expect(mark(page, id)).toBeVisible();
  await mark(page, 'july-strikes').hover();
  await expect(entry(page, eventById('july-strikes'))).toHaveAttribute('data-highlighted', 'true');
  await mark(page, 'hijri-separate-region').click();
  await expect(evidence(page)).toContainText(eventById('hijri-separate-region').properties.title.en);
  await page.keyboard.press('Escape');
  await expect(mark(page, 'hijri-separate-region')).toBeFocused();
  // One stop of the Tab key; arrows lead on, in order of time.
  await page.keyboard.press('Home');
  await expect(mark(page, EVENTS[0]?.id ?? '')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, EVENTS[1]?.id ?? '')).toBeFocused();
  await expect(timeline(page).locator('button[data-mark][tabindex="0"]')).toHaveCount(1);
});

test('a drag over the plot is one step in the history, written at its end', async ({ page }) => {
  await open(page, '#time=');
  // The plot knows its width: before, it counts.
  await expect(mark(page, 'cease-fire')).toBeVisible();
  const track = timeline(page).locator('[data-counted]');
  const box = await track.boundingBox();
  if (!box) throw new Error('the track has no box');
  const before = await historyLength(page);
  // From March to May, in the empty rows above the long span.
  const [y, from, to] = [box.y + 30, box.x + box.width * 0.3, box.x + box.width * 0.6];
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y, { steps: 4 });
  await expect(timeline(page)).toContainText(`1 of ${EVENTS.length} events`);
  await expect(page).toHaveURL(/time=(&|$)/);
  await page.mouse.move(to, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/time=2025-03-\d\d\.\.2025-0[56]-\d\d/);
  expect(await historyLength(page)).toBe(before + 1);
  await expect(count(page)).toHaveText(`1 of ${EVENTS.length} events`);
  await page.goBack();
  await expect(count(page)).toHaveText(`${EVENTS.length} of ${EVENTS.length} events`);
  await expect(timeline(page)).toBeVisible();
});

test('both handles move by keyboard and never cross', async ({ page }) => {
  await open(page, '#time=2025-07-13..2025-07-14');
  await first(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/time=2025-07-12\.\.2025-07-14/);
  await expect(first(page)).toHaveAttribute('aria-valuetext', '12 July 2025');
  await last(page).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/time=2025-07-12\.\.2025-07-12/);
  await expect(last(page)).toHaveAttribute('aria-valuetext', '12 July 2025');
});

test('the date fields take days and refuse what is none, with a reason', async ({ page }) => {
  await open(page, '#time=2025-07-01..2025-07-31');
  await timeline(page).getByLabel('To', { exact: true }).fill('2025-08-31');
  await expect(page).toHaveURL(/time=2025-07-01\.\.2025-08-31/);
  await timeline(page).getByLabel('From', { exact: true }).fill('2025-09-10');
  await expect(timeline(page).getByRole('alert')).toContainText('comes after the last');
  await expect(page).toHaveURL(/time=2025-07-01\.\.2025-08-31/);
  await timeline(page).getByLabel('From', { exact: true }).fill('1999-01-01');
  await expect(timeline(page).getByRole('alert')).toContainText('December 2024');
  await timeline(page).getByLabel('From', { exact: true }).fill('');
  await expect(timeline(page).getByRole('alert')).toContainText('not a day');
  await timeline(page).getByLabel('From', { exact: true }).fill('2025-08-01');
  await expect(timeline(page).getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(/time=2025-08-01\.\.2025-08-31/);
});

test('what is planned is hollow, everything else filled', async ({ page }) => {
  await open(page, '#time=');
  const planned = EVENTS.filter(({ properties }) => properties.status === 'planned');
  expect(planned.length).toBeGreaterThan(0);
  await expect(timeline(page).locator('.span.hollow')).toHaveCount(planned.length);
  for (const { id } of planned) {
    // The days that a date may mean stand right before the mark.
    const days = timeline(page).locator(`.span:has(+ [data-mark="${id}"])`);
    await expect(days).toHaveClass(/hollow/);
    await expect(days).toHaveCSS('background-color', 'rgb(255, 253, 249)');
    await expect(days).toHaveCSS('border-top-width', '1px');
  }
});

test('the article’s own day is marked and named', async ({ page }) => {
  await open(page, '#time=');
  await expect(timeline(page).getByText('The article, 16 September 2025')).toBeVisible();
  const line = await timeline(page).locator('.article').boundingBox();
  const track = await timeline(page).locator('[data-counted]').boundingBox();
  if (!line || !track) throw new Error('no line');
  // Noon of the 16th: 289 and a half days after the first, of 304.
  expect(Math.abs(line.x + 1 - (track.x + (track.width * 289.5) / 304))).toBeLessThan(2);
});

test('on a wide screen it is said unfolded since when the zones exist', async ({ page }) => {
  await open(page, '#time=');
  await expect(timeline(page).getByText('Buffer zone, areas of limitation and lines: since 31 May 1974')).toBeVisible();
});

test('more events than have room are counted by month, with what is older beside the bars', async ({ page }) => {
  const dated = EVENTS.filter(({ properties }) => properties.date.start >= '2024-12-01');
  const copies = dated.flatMap((event) =>
    [1, 2, 3].map((copy) => ({ ...event, id: `${event.id}-${copy}`, properties: { ...event.properties, id: `${event.id}-${copy}` } })),
  );
  // In date order, as the build publishes them.
  const features = [...EVENTS, ...copies].sort((a, b) => a.properties.date.start.localeCompare(b.properties.date.start));
  expect(features.length).toBeGreaterThan(60);
  const body = JSON.stringify({ ...(JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events), features });
  await page.route('**/geo/events.geojson', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await open(page, '#time=');
  await expect(timeline(page)).toContainText(`${features.length} of ${features.length} events`);
  const august = features.filter(({ properties: { date } }) => date.start <= '2025-08-31' && date.end >= '2025-08-01').length;
  const bar = timeline(page).getByRole('button', { name: `August 2025: ${august} events` });
  // Only what is older has a mark of its own; it lies before the bars.
  await expect(timeline(page).locator('[data-mark]')).toHaveCount(1);
  await expect(timeline(page).getByText('1974', { exact: true })).toBeVisible();
  const older = mark(page, 'buffer-zone-origin');
  const [early, first] = [
    await older.boundingBox(),
    await timeline(page)
      .getByRole('button', { name: /^December 2024:/ })
      .boundingBox(),
  ];
  expect((early?.x ?? 0) + (early?.width ?? 0)).toBeLessThanOrEqual(first?.x ?? 0);
  await bar.click();
  await expect(page).toHaveURL(/time=2025-08-01\.\.2025-08-31/);
  await expect(count(page)).toHaveText(`${august} of ${features.length} events`);
  await older.click();
  await expect(evidence(page)).toContainText(eventById('buffer-zone-origin').properties.title.en);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`playing changes what shows and moves nothing: motion ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await open(page, '#map=8.2/33.05/36.3&time=2025-06-01..2025-06-30');
    await timeline(page).getByLabel('Speed').selectOption('4');
    // Every animation and every transition that runs while the timeline plays.
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      for (const type of ['transitionrun', 'animationstart'])
        addEventListener(type, (event) => moved.push(`${type} of ${(event.target as Element).className}`), true);
    });
    await timeline(page).getByRole('button', { name: 'Play' }).click();
    await expect(timeline(page)).toContainText('September 2025:');
    await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(page).toHaveURL(/map=8\.2\/33\.0500\/36\.3000&.*time=2025-09-01\.\.2025-09-30/);
    if (reducedMotion === 'reduce') expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger across the plot chooses a range', async ({ page }) => {
    await open(page, '#time=');
    const box = await timeline(page).locator('[data-counted]').boundingBox();
    if (!box) throw new Error('the track has no box');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: share === undefined ? [] : [{ x: box.x + box.width * share, y: box.y + 24, id: 1 }],
      });
    await touch('touchStart', 0.3);
    for (const share of [0.35, 0.4, 0.5, 0.6]) await touch('touchMove', share);
    await touch('touchEnd');
    await expect(page).toHaveURL(/time=2025-03-\d\d\.\.2025-0[56]-\d\d/);
    await expect(count(page)).toHaveText(`1 of ${EVENTS.length} events`);
  });
});

test('a time without events says so', async ({ page }) => {
  await open(page, '#time=2025-02-01..2025-02-28&category=violence');
  await expect(timeline(page)).toContainText('February 2025: the article reports no event in this time.');
  await expect(list(page)).toContainText('No event matches these filters.');
  await expect(map(page).locator('button.pin')).toHaveCount(0);
});

test('a broken value is the whole time', async ({ page }) => {
  await open(page, '#time=2025-07-31..2025-07-01');
  await expect(timeline(page)).toContainText(`${EVENTS.length} of ${EVENTS.length} events`);
  await expect(count(page)).toHaveText(`${EVENTS.length} of ${EVENTS.length} events`);
});

const clear = (page: Page) => list(page).getByRole('button', { name: 'Clear filters' });

test('“Clear filters” clears the time too', async ({ page }) => {
  await open(page, '#category=violence&time=2025-07-01..2025-07-31');
  await expect(timeline(page)).toContainText('July 2025:');
  await clear(page).click();
  await expect(count(page)).toHaveText(`${EVENTS.length} of ${EVENTS.length} events`);
  await expect(page).not.toHaveURL(/time=2025|category/);
});

test('“Clear filters” clears the time while the timeline’s script is still on its way', async ({ page }) => {
  const release = await hold(page, '**/assets/Timeline-*.js');
  await open(page, '#category=violence&time=2025-07-01..2025-07-31');
  await clear(page).click();
  await expect(page).not.toHaveURL(/time=2025|category/);
  release();
  await expect(timeline(page)).toContainText(`${EVENTS.length} of ${EVENTS.length} events`);
});

test('“Clear filters” ends what plays', async ({ page }) => {
  await open(page, '#time=');
  await timeline(page).getByRole('button', { name: 'Play' }).click();
  await expect(timeline(page)).toContainText('December 2024:');
  await clear(page).click();
  await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(count(page)).toHaveText(`${EVENTS.length} of ${EVENTS.length} events`);
});

test('steps lead from month to month and from event to event', async ({ page }) => {
  await open(page, '#time=2025-07-01..2025-07-31');
  await timeline(page).getByRole('button', { name: 'Next step' }).click();
  await expect(page).toHaveURL(/time=2025-08-01\.\.2025-08-31/);
  await timeline(page).getByRole('button', { name: 'Previous step' }).click();
  await expect(page).toHaveURL(/time=2025-07-01\.\.2025-07-31/);
  await timeline(page).getByLabel('Step by').selectOption('event');
  await timeline(page).getByRole('button', { name: 'Next step' }).click();
  await expect(page).toHaveURL(/time=2025-07-13\.\.2025-07-13/);
});

test('playing goes on by itself, writes the address when it pauses, and starts only when asked', async ({ page }) => {
  await open(page, '#time=2025-06-01..2025-06-30');
  await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await timeline(page).getByLabel('Speed').selectOption('4');
  const before = await historyLength(page);
  await timeline(page).getByRole('button', { name: 'Play' }).click();
  await expect(timeline(page)).toContainText('September 2025:');
  await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(page).toHaveURL(/time=2025-09-01\.\.2025-09-30/);
  expect(await historyLength(page)).toBe(before + 1);
});

test('in Arabic time runs from right to left', async ({ page }) => {
  await page.goto('./#time=2025-07-01..2025-07-31&lang=ar');
  const strip = page.getByRole('region', { name: 'الخط الزمني' });
  await expect(strip).toContainText('10 من 22');
  const [early, late] = [
    await strip.locator('[data-mark="assad-toppled"]').boundingBox(),
    await strip.locator('[data-mark="baku-meeting"]').boundingBox(),
  ];
  expect(early?.x).toBeGreaterThan(late?.x ?? Infinity);
  await strip.locator('[data-mark="assad-toppled"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(strip.locator('[data-mark="troops-into-buffer-zone"]')).toBeFocused();
});

test('on a phone map and timeline stand one above the other; a pulled sheet leaves a bar for each month', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#time=2025-07-01..2025-07-31');
  await expect(mark(page, 'cease-fire')).toBeVisible();
  const [picture, strip] = [await map(page).boundingBox(), await timeline(page).boundingBox()];
  expect(picture?.height).toBeGreaterThan(200);
  expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'Larger panel' }).click();
  // What is older keeps its mark beside the bars.
  await expect(mark(page, 'buffer-zone-origin')).toBeVisible();
  await timeline(page)
    .getByRole('button', { name: /^August 2025: \d+ events/ })
    .click();
  await expect(page).toHaveURL(/time=2025-08-01\.\.2025-08-31/);
  await timeline(page).getByText('Days, pace, zones').click();
  await expect(timeline(page)).toContainText('31 May 1974');
});

for (const width of [1280, 1024, 390]) {
  test(`no month's name lies on another, in Arabic at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./#time=&lang=ar');
    const names = page.getByRole('region', { name: 'الخط الزمني' }).locator('.month');
    await expect(names).toHaveCount(10);
    const ends = () =>
      names.evaluateAll((elements) =>
        elements.flatMap((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { left, right, width: drawn } = range.getBoundingClientRect();
          return drawn && getComputedStyle(element).fontSize !== '0px' ? [[left, right] as const] : [];
        }),
      );
    await expect.poll(async () => (await ends()).length).toBeGreaterThan(3);
    const sorted = (await ends()).sort(([a], [b]) => a - b);
    expect(sorted.filter(([left], index) => index && left < (sorted[index - 1]?.[1] ?? 0))).toEqual([]);
  });
}
