import { expect, test } from './support/test.ts';
import { camera, drawn, entry, evidence, eventById, layers, list, map, open } from './support/page.ts';

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
