import { expect, test } from '../support/test.ts';
import { go } from '../support/go.ts';
import { camera, drawn, entry, evidence, eventById, map, open, project } from '../support/page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the map on a phone: pins in sight, fingers, single taps, and what lies around it', async ({ page }) => {
  test.setTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  type Finger = { x: number; y: number; id: number };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await open(page, '#map=10/32.5/37.1');

  await test.step('a chosen pin comes into sight above the sheet', async () => {
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

  await test.step('Reset view shows the whole region', async () => {
    await page.getByRole('button', { name: 'Reset view' }).tap();
    await expect.poll(() => camera(page).zoom).toBeLessThan(8);
    await drawn(page);
  });

  await test.step('scrolling the lists never moves or zooms the map', async () => {
    const before = camera(page);
    await touch('touchStart', { x: 195, y: 800, id: 1 });
    for (let y = 780; y >= 480; y -= 20) await touch('touchMove', { x: 195, y, id: 1 });
    await touch('touchEnd');
    await expect.poll(() => page.locator('main').evaluate((panel) => panel.scrollTop)).toBeGreaterThan(150);
    expect(camera(page)).toEqual(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  await test.step('one finger moves the map, two zoom it, a double tap zooms in', async () => {
    const start = camera(page);
    await touch('touchStart', { x: 200, y: 330, id: 1 });
    for (let step = 1; step <= 6; step++) await touch('touchMove', { x: 200 - step * 15, y: 330, id: 1 });
    await touch('touchEnd');
    await expect.poll(() => camera(page).longitude).toBeGreaterThan(start.longitude + 0.05);
    await drawn(page);

    await touch('touchStart', { x: 160, y: 330, id: 1 }, { x: 240, y: 330, id: 2 });
    for (let step = 1; step <= 6; step++)
      await touch('touchMove', { x: 160 - step * 10, y: 330, id: 1 }, { x: 240 + step * 10, y: 330, id: 2 });
    await touch('touchEnd');
    await expect.poll(() => camera(page).zoom).toBeGreaterThan(start.zoom + 0.3);
    await drawn(page);

    const pinched = camera(page).zoom;
    for (let tap = 0; tap < 2; tap++) {
      await touch('touchStart', { x: 60, y: 330, id: 1 });
      await touch('touchEnd');
    }
    await expect.poll(() => camera(page).zoom).toBeGreaterThan(pinched + 0.3);
    await drawn(page);
  });

  await test.step('a finger that rests on the map asks there', async () => {
    await go(page, '#map=7.6/33.05/36.6&pins=off');
    const { x, y } = await project(page, 36.8, 32.8);
    await touch('touchStart', { x, y, id: 1 });
    await expect(page).toHaveURL(/selected=point\/32\.[78]/);
    await touch('touchEnd');
    await evidence(page).getByRole('button', { name: 'Close' }).tap();
  });

  await test.step('a path is measured with taps: card and map are both there', async () => {
    await page.getByRole('button', { name: 'Measure', exact: true }).tap();
    const card = page.getByRole('region', { name: 'Measure a distance' });
    await expect(card).toContainText('Click or tap the map');
    for (const [longitude, says] of [
      [36.3, 'First point set'],
      [36.8, 'Total: 47 km'],
    ] as const) {
      const { x, y } = await project(page, longitude, 32.9);
      await page.touchscreen.tap(x, y);
      await expect(card).toContainText(says);
    }
    await card.getByRole('button', { name: 'Close' }).tap();
    await expect(card).toHaveCount(0);
  });

  const toggle = page.getByRole('button', { name: 'Move the map' });
  const pad = page.getByRole('group', { name: 'Move the map' });

  await test.step('single taps move the map each way', async () => {
    await go(page, '#map=8/32.9/36.4');
    await toggle.tap();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const moved = async (direction: string) => {
      const before = camera(page);
      await pad.getByRole('button', { name: direction, exact: true }).tap();
      await expect.poll(() => camera(page)).not.toEqual(before);
      await drawn(page);
      const { latitude, longitude } = camera(page);
      return { north: latitude - before.latitude, east: longitude - before.longitude };
    };
    expect((await moved('north')).north).toBeGreaterThan(0.1);
    expect((await moved('south')).north).toBeLessThan(-0.1);
    expect((await moved('east')).east).toBeGreaterThan(0.1);
    expect((await moved('west')).east).toBeLessThan(-0.1);
  });

  const boundaries = page.getByRole('link', { name: 'Boundaries endorse no claim' });
  for (const [width, height, selected] of [
    [390, 844, ''],
    [320, 640, ''],
    [844, 390, ''],
    [1280, 800, '&selected=event/cease-fire'],
  ] as const) {
    await test.step(`${width} by ${height}: the arrows and the map’s other controls are all free`, async () => {
      await page.setViewportSize({ width, height });
      await go(page, `#map=8/32.9/36.4${selected}`);
      await expect(evidence(page)).toHaveCount(selected ? 1 : 0);
      for (const arrow of await pad.getByRole('button').all()) await arrow.tap({ trial: true });
      for (const name of ['Zoom in', 'Zoom out', 'Reset view']) await page.getByRole('button', { name }).tap({ trial: true });
      await boundaries.tap({ trial: true });
    });
  }
  await toggle.tap();
  await expect(pad).toHaveCount(0);

  await test.step('held sideways the link to the boundary note leads there past the evidence', async () => {
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(evidence(page)).toBeVisible();
    await boundaries.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#boundaries')).toBeFocused();
  });

  await test.step('above a phone’s own bar the attribution stays clear of the sheet', async () => {
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 59, bottom: 34, left: 0, right: 0 } });
    await page.setViewportSize({ width: 390, height: 844 });
    const edge = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return box ? { top: box.y, bottom: box.y + box.height } : { top: NaN, bottom: NaN };
    };
    const sheet = page.locator('.sheet');
    const smaller = page.getByRole('button', { name: 'Smaller panel' });
    while ((await sheet.getAttribute('data-height')) !== 'peek') await smaller.tap();
    await expect.poll(async () => Math.round((await edge('.sheet')).top)).toBe(844 - 104 - 34);
    await expect.poll(async () => (await edge('.attribution')).bottom).toBeLessThanOrEqual(844 - 104 - 34);
  });
});
