import type { Page } from '@playwright/test';
import { drawn, evidence, list, map, open, zoneSwitch } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

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

test('everything by keyboard alone: skip, switch, open, read, step, ask for the keys, close', async ({ page }) => {
  await open(page);
  const said = page.locator('[role="status"][aria-live="polite"]');
  const heading = evidence(page).getByRole('heading', { level: 2 });
  const ceaseFire = list(page).getByRole('button', { name: 'A cease-fire ends the violence' });

  await test.step('the first Tab stop skips to the events', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeFocused();
  });

  await test.step('a switch says what it did', async () => {
    await page.reload();
    await drawn(page);
    await tabTo(page, /^Golan buffer zone$/);
    await page.keyboard.press('Space');
    await expect(zoneSwitch(page, 'Golan buffer zone')).not.toBeChecked();
    await expect(said).toHaveText('Golan buffer zone hidden');
  });

  await test.step('an event opens, the next one says which of how many it is', async () => {
    await tabTo(page, /A cease-fire ends the violence/);
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
    await expect(heading).toHaveText('A cease-fire ends the violence');
    await tabTo(page, /^Next event$/);
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByRole('button', { name: 'Next event' })).toBeFocused();
    await expect(heading).not.toHaveText('A cease-fire ends the violence');
    await expect(said).toHaveText(/^\d+ of 22: ./);
  });

  await test.step('the map alone explains its keys; Escape closes one thing at a time and gives the focus back', async () => {
    const zone = map(page).locator('path[data-zone="sweida"]');
    await list(page).getByRole('button').first().focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await zone.focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(zone).toBeFocused();
    await expect(evidence(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
    await expect(ceaseFire).toBeFocused();
  });
});

test('there is one main part at each size, with evidence or without, and the skip link leads to the events', async ({ page }) => {
  await open(page);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [844, 390],
  ] as const) {
    for (const view of ['', '&selected=event/cease-fire', '&selected=zone/sweida']) {
      await test.step(`${width} by ${height}${view}`, async () => {
        await page.setViewportSize({ width, height });
        await page.evaluate((hash) => (location.hash = hash), `#lang=en${view}`);
        await expect(evidence(page)).toHaveCount(view ? 1 : 0);
        await expect(page.getByRole('main')).toHaveCount(1);
        await page.getByRole('link', { name: 'Skip to the events' }).focus();
        await page.keyboard.press('Enter');
        await expect(list(page)).toBeFocused();
        await expect(page.getByRole('main')).toHaveCount(1);
      });
    }
  }
});
