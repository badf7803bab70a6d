import { expect } from '@playwright/test';
import { frame, test } from '../support/host-page.ts';

test.use({ hasTouch: true });

test('the wheel and one finger scroll the story around; Ctrl with the wheel and two fingers move the map', async ({ page, host }) => {
  const inside = await host(frame('allow-scripts allow-same-origin', '#map=8/33/36.4&pins=off&lang=ar'));
  const atRest = () => expect(inside.locator('section.map[data-state="ready"][data-idle="true"]')).toBeVisible();
  const address = async () => new URL(String(await inside.locator('nav a').getAttribute('href'))).hash;
  const scrolled = () => page.evaluate(() => scrollY);
  const overMap = () =>
    inside
      .locator('canvas')
      .first()
      .hover({ position: { x: 300, y: 250 } });
  await atRest();
  await expect(inside.getByText(/Natural Earth.*GeoNames/).filter({ visible: true })).toHaveCount(1);
  await expect(inside.locator('.maplibregl-desktop-message')).toHaveText('استخدم Ctrl مع التمرير لتقريب الخريطة');
  let before = await address();

  await test.step('the wheel scrolls the story', async () => {
    await overMap();
    await page.mouse.wheel(0, 300);
    await expect.poll(scrolled).toBeGreaterThan(100);
    expect(await address()).toBe(before);
    await page.evaluate(() => scrollTo(0, 0));
  });

  await test.step('Ctrl with the wheel zooms the map', async () => {
    await overMap();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(address).not.toBe(before);
    expect(await scrolled()).toBe(0);
    await atRest();
    before = await address();
  });

  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number; id: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });

  await test.step('two fingers move the map', async () => {
    const pair = (x: number) => [
      { x: x - 50, y: 300, id: 1 },
      { x: x + 50, y: 300, id: 2 },
    ];
    await touch('touchStart', ...pair(400));
    for (let step = 1; step <= 8; step++) await touch('touchMove', ...pair(400 - step * 12));
    await touch('touchEnd');
    await expect.poll(address).not.toBe(before);
    expect(await scrolled()).toBe(0);
    await atRest();
    before = await address();
  });

  await test.step('one finger scrolls the story', async () => {
    await touch('touchStart', { x: 400, y: 440, id: 1 });
    for (let step = 1; step <= 12; step++) await touch('touchMove', { x: 400, y: 440 - step * 20, id: 1 });
    await touch('touchEnd');
    await expect.poll(scrolled).toBeGreaterThan(100);
    expect(await address()).toBe(before);
  });
});
