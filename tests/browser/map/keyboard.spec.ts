import geodesic from 'geographiclib-geodesic';
import { expect, test } from '../support/test.ts';
import { camera, drawn, map, open } from '../support/page.ts';

const COMPASS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

test('the map by keyboard: its keys, moving and zooming; the words beside it and the address follow', async ({ page }) => {
  await open(page, '#map=9.00/32.7090/36.5695');
  const canvas = map(page).locator('canvas').first();
  const words = page.locator('main details', { hasText: 'What the map shows now' });
  const listed = (text: string | RegExp) => words.getByRole('listitem').filter({ hasText: text }).first();

  await test.step('its controls are targets of at least 24 pixels', async () => {
    const targets = await map(page)
      .locator(':is(.controls button, .attribution a)')
      .evaluateAll((all) => all.map((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height)));
    expect(targets.length).toBeGreaterThan(4);
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
  });

  await test.step('its keys are explained, and the focus comes back', async () => {
    await canvas.focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('zoom the map');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(canvas).toBeFocused();
  });

  await test.step('the words say what is in view', async () => {
    await words.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(listed('Sweida city')).toContainText('at the middle');
    await expect(words).not.toContainText('Golan buffer zone');
  });

  await test.step('arrows and signs move the map, and the words with it', async () => {
    const before = camera(page);
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => camera(page).longitude).toBeGreaterThan(before.longitude);
    await page.keyboard.press('=');
    await expect.poll(() => camera(page).zoom).toBeGreaterThan(before.zoom);
    for (let press = 0; press < 3; press++) await page.keyboard.press('-');
    await expect.poll(() => camera(page).zoom).toBeLessThan(8);
    await drawn(page);
    const { latitude, longitude } = camera(page);
    const { s12 = 0, azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(latitude, longitude, 33.5102, 36.29128);
    const damascus = listed(/^\s*Damascus \d/);
    await expect(damascus).toContainText(`) ${COMPASS[Math.round(((azi1 + 360) % 360) / 45) % 8]}`);
    const said = Number(/Damascus (\d+) km/.exec((await damascus.textContent()) ?? '')?.[1]);
    expect(Math.abs(said - s12 / 1000)).toBeLessThan(2);
  });

  await test.step('a link pasted into the same tab moves the map', async () => {
    await page.evaluate(() => (location.hash = '#map=9.5/33.5102/36.2913'));
    await expect(listed(/^\s*Damascus at the middle/)).toBeVisible();
    await drawn(page);
  });

  await test.step('the address holds where the reader went, and a reload restores it', async () => {
    await map(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => camera(page).zoom).toBeGreaterThan(9.5);
    await drawn(page);
    const left = camera(page);
    await page.reload();
    await drawn(page);
    expect(camera(page)).toEqual(left);
    await words.locator('summary').click();
    await expect(listed(/^\s*Damascus at the middle/)).toBeVisible();
  });
});
