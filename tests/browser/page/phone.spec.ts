import type { Page } from '@playwright/test';
import { evidence, layers, list, map, open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('held sideways the evidence takes the lists’ place and the map stays free', async ({ page }) => {
  await open(page);
  for (const [width, height] of [
    [844, 390],
    [740, 360],
  ] as const) {
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole('button', { name: 'Larger panel' })).toHaveCount(0);
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
});

/** What has the focus, where something else lies over its middle; else nothing. */
const covered = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    // Pins stand on the zones.
    const isSeen = focused.contains(over) || (focused.matches('[data-zone]') && over?.closest('section.map'));
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
  await open(page);
  const sheet = page.locator('.sheet');
  const larger = page.getByRole('button', { name: 'Larger panel' });
  const smaller = page.getByRole('button', { name: 'Smaller panel' });

  await test.step('from a full sheet to the map', async () => {
    await larger.focus();
    await page.keyboard.press('Enter');
    await expect(sheet).toHaveAttribute('data-height', 'full');
    await page.locator('.skip').focus();
    await walk(page, 'Tab', '.handle button');
    await expect(sheet).toHaveAttribute('data-height', 'half');
  });

  await test.step('down and up the lists of a low sheet', async () => {
    await smaller.focus();
    await page.keyboard.press('Enter');
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    await walk(page, 'Tab', 'li:last-child .event');
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await smaller.focus();
    await page.keyboard.press('Enter');
    await list(page).locator('.event').last().focus();
    await walk(page, 'Shift+Tab', '.handle button');
  });

  await test.step('from a full sheet to the timeline', async () => {
    await page.evaluate(() => (location.hash = '#time=2025-07-01..2025-07-31'));
    // The timeline has made room.
    await expect(page.locator('.strip button').first()).toBeVisible();
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    await larger.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(sheet).toHaveAttribute('data-height', 'full');
    await page.locator('.strip button').first().focus();
    await expect.poll(() => covered(page)).toBe('');
  });
});

test('on a phone with a notch and a bar nothing lies under them, upright and sideways', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`${selector} has no box`);
    return { ...found, right: found.x + found.width, bottom: found.y + found.height };
  };

  await test.step('upright', async () => {
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
    await expect.poll(async () => (await box('.failed')).bottom).toBeLessThanOrEqual((await box('.sheet')).y);
    await page.keyboard.press('Control+k');
    expect((await box('[role="combobox"]')).y).toBeGreaterThanOrEqual(59);
    await page.keyboard.press('Escape');
  });

  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 0, bottom: 21, left: 59, right: 59 } });
  await page.setViewportSize({ width: 844, height: 390 });
  for (const language of ['en', 'ar']) {
    await test.step(`sideways, ${language}`, async () => {
      await page.evaluate((hash) => (location.hash = hash), `#lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.locator('.event').first().tap();
      await expect(page.locator('aside h2')).toBeVisible();
      for (const { x, right } of [await box('aside h2'), await box('.controls')]) {
        expect(x).toBeGreaterThanOrEqual(59);
        expect(right).toBeLessThanOrEqual(844 - 59);
      }
      await page.keyboard.press('Escape');
      await expect(page.locator('aside')).toHaveCount(0);
      const title = await box('h1');
      expect(title.x).toBeGreaterThanOrEqual(59);
      expect(title.right).toBeLessThanOrEqual(844 - 59);
    });
  }
});
