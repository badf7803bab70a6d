import { expect, test } from '../support/test.ts';
import { camera, drawn, evidence, list, map, open, zoneSwitch } from '../support/page.ts';
import type { Page } from '@playwright/test';

/** Presses Tab until the element that answers to `name` has the focus; fails after going round. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 90; count++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : undefined;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nothing named ${name} can be reached with Tab`);
}

test('everything by keyboard alone: skip, switch, open, read, step, close, move the map', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeFocused();

  await page.reload();
  await drawn(page);
  await tabTo(page, /^Golan buffer zone$/);
  await page.keyboard.press('Space');
  await expect(zoneSwitch(page, 'Golan buffer zone')).not.toBeChecked();
  await expect(page.getByText('Golan buffer zone hidden')).toBeAttached();

  await tabTo(page, /A cease-fire ends the violence/);
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, /^Next event$/);
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('button', { name: 'Next event' })).toBeFocused();
  await expect(evidence(page).getByRole('heading', { level: 2 })).not.toHaveText('A cease-fire ends the violence');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(list(page).getByRole('button', { name: 'A cease-fire ends the violence' })).toBeFocused();

  await map(page).locator('canvas').focus();
  const before = camera(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => camera(page).longitude).toBeGreaterThan(before.longitude);
  await page.keyboard.press('=');
  await expect.poll(() => camera(page).zoom).toBeGreaterThan(before.zoom);
});

test('every pin is reached with Tab, has a visible focus and opens with Enter', async ({ page }) => {
  await open(page);
  const pins = map(page).locator('button.pin, button.stack, button.edge-marker');
  const count = await pins.count();
  await pins.first().focus();
  for (let index = 0; index < count; index++) {
    await expect(pins.nth(index)).toBeFocused();
    const outline = await pins.nth(index).evaluate((pin) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(pin);
      return outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0;
    });
    expect(outline, `pin ${index}`).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Tab');
  }
  await pins.first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [844, 390],
] as const) {
  test(`at ${width} by ${height} there is one main part, with evidence or without, and the skip link leads to the events`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const skip = page.getByRole('link', { name: 'Skip to the events' });
    for (const hash of ['', '#selected=event/cease-fire', '#selected=zone/sweida']) {
      await page.goto('about:blank');
      await open(page, hash);
      await expect(evidence(page)).toHaveCount(hash ? 1 : 0);
      await expect(page.getByRole('main')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(skip).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(list(page)).toBeFocused();
      await expect(page.getByRole('main')).toHaveCount(1);
    }
  });
}

test('on a phone held sideways the link to the boundary note leads there past the evidence', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page, '#selected=event/cease-fire');
  await expect(evidence(page)).toBeVisible();
  await page.getByRole('link', { name: 'Boundaries endorse no claim' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#boundaries')).toBeFocused();
});
