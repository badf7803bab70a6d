import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { camera, drawn, entry, evidence, eventById, layers, list, map, open } from '../support/page.ts';
import { drawnMap } from '../support/still.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the sheet has three heights by keyboard too', async ({ page }) => {
  await open(page);
  const sheet = page.locator('.sheet');
  await page.getByRole('button', { name: 'Larger panel' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveAttribute('data-height', 'full');
  await page.getByRole('button', { name: 'Smaller panel' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(sheet).toHaveAttribute('data-height', 'peek');
});

test('a chosen pin stays in sight above the sheet', async ({ page }) => {
  await open(page);
  for (const id of ['hijri-calls-for-help', 'buffer-zone-origin', 'roadmap-press-conference', 'july-strikes']) {
    await entry(page, eventById(id)).tap();
    await expect(evidence(page).locator('blockquote').first()).toBeVisible();
    await drawn(page);
    const pin = await map(page).locator(`button.pin[data-event="${id}"]`).boundingBox();
    const sheet = await page.locator('.sheet').boundingBox();
    if (!pin || !sheet) throw new Error(`${id} has no pin on the map`);
    expect(pin.y, id).toBeGreaterThanOrEqual(0);
    expect(pin.y + pin.height, id).toBeLessThanOrEqual(sheet.y);
    await evidence(page).getByRole('button', { name: 'Close' }).tap();
  }
});

test('one finger moves the map, two zoom it, a double tap zooms in', async ({ page }) => {
  await open(page);
  const start = camera(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number; id: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });

  await touch('touchStart', { x: 200, y: 330, id: 1 });
  for (let step = 1; step <= 6; step++) await touch('touchMove', { x: 200 - step * 15, y: 330, id: 1 });
  await touch('touchEnd');
  await expect.poll(() => camera(page).longitude).toBeGreaterThan(start.longitude + 0.05);
  await drawn(page);

  const zoom = camera(page).zoom;
  await touch('touchStart', { x: 160, y: 330, id: 1 }, { x: 240, y: 330, id: 2 });
  for (let step = 1; step <= 6; step++)
    await touch('touchMove', { x: 160 - step * 10, y: 330, id: 1 }, { x: 240 + step * 10, y: 330, id: 2 });
  await touch('touchEnd');
  await expect.poll(() => camera(page).zoom).toBeGreaterThan(zoom + 0.3);
  await drawn(page);

  const pinched = camera(page).zoom;
  for (let tap = 0; tap < 2; tap++) {
    await touch('touchStart', { x: 60, y: 330, id: 1 });
    await touch('touchEnd');
  }
  await expect.poll(() => camera(page).zoom).toBeGreaterThan(pinched + 0.3);
});

test('scrolling the lists never moves or zooms the map', async ({ page }) => {
  await open(page);
  const before = camera(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 195, y, id: 1 }] });
  await touch('touchStart', 800);
  for (let y = 780; y >= 480; y -= 20) await touch('touchMove', y);
  await touch('touchEnd');
  await expect.poll(() => page.locator('main').evaluate((panel) => panel.scrollTop)).toBeGreaterThan(150);
  expect(camera(page)).toEqual(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [width, height] of [
  [844, 390],
  [740, 360],
] as const) {
  test(`held sideways, ${width} by ${height}: the evidence takes the lists' place and the map stays free`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const free = await map(page).boundingBox();
    expect((free?.width ?? 0) / width).toBeGreaterThan(0.5);
    await list(page).getByRole('button').first().tap();
    await expect(evidence(page)).toBeVisible();
    await expect(layers(page)).toBeHidden();
    const panel = await evidence(page).boundingBox();
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual((free?.x ?? 0) + 1);
    await page.keyboard.press('Escape');
    await expect(layers(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

/** What has the focus, where something else lies over its middle; else nothing. */
const covered = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    // Pins stand on the map's canvas, and inside of what holds it.
    const isSeen = focused.contains(over) || (focused.matches('canvas') && over?.closest('section.map'));
    return isSeen
      ? ''
      : `${focused.getAttribute('aria-label') ?? focused.textContent} under ${over?.localName} ${over?.getAttribute('class')}`;
  });

/** Presses a key until the focus is on `last`, and looks at every stop. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', last: string): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press(key);
    await expect.poll(() => covered(page)).toBe('');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), last)) return;
  }
  throw new Error(`${last} is not reached`);
}

test('the keyboard’s focus is never covered: by a full sheet, in a low one, by the month that sticks', async ({ page }) => {
  test.slow();
  await open(page);
  const sheet = page.locator('.sheet');
  const larger = page.getByRole('button', { name: 'Larger panel' });
  const smaller = page.getByRole('button', { name: 'Smaller panel' });
  await larger.focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveAttribute('data-height', 'full');
  await page.locator('.skip').focus();
  await walk(page, 'Tab', '.handle button');
  await expect(sheet).toHaveAttribute('data-height', 'half');

  await smaller.focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveAttribute('data-height', 'peek');
  await walk(page, 'Tab', 'li:last-child .event');
  await expect(sheet).toHaveAttribute('data-height', 'half');
  await smaller.focus();
  await page.keyboard.press('Enter');
  await list(page).locator('.event').last().focus();
  await walk(page, 'Shift+Tab', '.handle button');

  await page.goto('about:blank');
  await open(page, '#time=2025-07-01..2025-07-31');
  await larger.focus();
  // The timeline has made room.
  await expect(sheet).toHaveAttribute('data-height', 'peek');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveAttribute('data-height', 'full');
  await page.locator('.strip button').first().focus();
  await expect.poll(() => covered(page)).toBe('');
});

test('the map moves by single taps, each way, and the arrows cover no other control', async ({ page }) => {
  await open(page, '#map=8/32.9/36.4');
  const pad = page.getByRole('group', { name: 'Move the map' });
  const toggle = page.getByRole('button', { name: 'Move the map' });
  const tap = async (direction: string) => {
    const before = camera(page);
    await pad.getByRole('button', { name: direction, exact: true }).tap();
    await expect.poll(() => camera(page)).not.toEqual(before);
    await drawn(page);
    const { latitude, longitude } = camera(page);
    return { north: latitude - before.latitude, east: longitude - before.longitude };
  };
  for (const [width, height, hash] of [
    [390, 844, '#map=8/32.9/36.4'],
    [320, 640, '#map=8/32.9/36.4'],
    [844, 390, '#map=8/32.9/36.4'],
    [1280, 800, '#map=8/32.9/36.4&selected=event/cease-fire'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await open(page, hash);
    await toggle.tap();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect((await tap('north')).north, `${width} wide`).toBeGreaterThan(0.1);
    expect((await tap('south')).north, `${width} wide`).toBeLessThan(-0.1);
    expect((await tap('east')).east, `${width} wide`).toBeGreaterThan(0.1);
    expect((await tap('west')).east, `${width} wide`).toBeLessThan(-0.1);
    for (const name of ['Zoom in', 'Zoom out', 'Reset view']) await page.getByRole('button', { name }).tap({ trial: true });
    await page.getByRole('link', { name: 'Boundaries endorse no claim' }).tap({ trial: true });
    await toggle.tap();
    await expect(pad).toHaveCount(0);
  }
  // West is left in every language.
  await page.getByRole('button', { name: 'العربية' }).tap();
  await page.getByRole('button', { name: 'تحريك الخريطة' }).tap();
  const west = page.getByRole('button', { name: 'غرب', exact: true });
  const east = page.getByRole('button', { name: 'شرق', exact: true });
  expect((await west.boundingBox())?.x).toBeLessThan((await east.boundingBox())?.x ?? 0);
});

test('on a phone with a notch and a bar nothing lies under them, upright and sideways', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`${selector} has no box`);
    return { ...found, right: found.x + found.width, bottom: found.y + found.height };
  };
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 59, bottom: 34, left: 0, right: 0 } });
  await open(page);
  expect((await box('.controls')).y).toBeGreaterThanOrEqual(59);
  await page.getByRole('button', { name: 'Larger panel' }).tap();
  await expect.poll(async () => (await box('.sheet')).y).toBeGreaterThanOrEqual(59);
  await expect.poll(async () => (await box('main')).height).toBeGreaterThan(600);
  expect((await box('main')).bottom).toBeLessThanOrEqual(844 - 34);
  await page.getByRole('button', { name: 'Smaller panel' }).tap();
  await page.getByRole('button', { name: 'Smaller panel' }).tap();
  // As much of the lists as without the bar, and the map's foot above the sheet.
  await expect.poll(async () => Math.round((await box('main')).height)).toBe(70);
  expect((await box('main')).bottom).toBeLessThanOrEqual(844 - 34);
  await expect.poll(async () => (await box('.attribution')).bottom).toBeLessThanOrEqual((await box('.sheet')).y);
  await page.keyboard.press('Control+k');
  expect((await box('[role="combobox"]')).y).toBeGreaterThanOrEqual(59);
  await page.keyboard.press('Escape');

  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 0, bottom: 21, left: 59, right: 59 } });
  await page.setViewportSize({ width: 844, height: 390 });
  for (const language of ['en', 'ar']) {
    await page.goto('about:blank');
    await page.goto(`./#lang=${language}`);
    await expect(drawnMap(page)).toBeVisible();
    await page.locator('.event').first().tap();
    await expect(page.locator('aside h2')).toBeVisible();
    const [start, end] = [await box('aside h2'), await box('.controls')];
    for (const { x, right } of [start, end]) {
      expect(x, language).toBeGreaterThanOrEqual(59);
      expect(right, language).toBeLessThanOrEqual(844 - 59);
    }
    await page.keyboard.press('Escape');
    const title = await box('h1');
    expect(title.x, language).toBeGreaterThanOrEqual(59);
    expect(title.right, language).toBeLessThanOrEqual(844 - 59);
  }
});
