import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { evidence, open } from '../support/page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const button = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });

test('Ctrl+K and Cmd+K open the search, even as the first key pressed', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('suwayda');
  await expect(options(page).first()).toContainText('Sweida');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+Backspace');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Meta+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');

  await test.step('an event opens with its evidence, which gives the focus back to the button', async () => {
    await button(page).click();
    await box(page).fill('ceasefire ends');
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('A cease-fire ends the violence');
    await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(page)).toBeFocused();
  });

  await test.step('the key of K on an Arabic keyboard opens it too', async () => {
    // No keyboard that Playwright knows has the letter.
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ن', ctrlKey: true, bubbles: true })));
    await expect(box(page)).toBeFocused();
  });
});

test('the search fills a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Larger panel' }).click();
  await button(page).click();
  await expect(dialog(page)).toBeVisible();
  expect(await dialog(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await box(page).fill('Shahba');
  await options(page).first().click();
  await expect(dialog(page)).toHaveCount(0);
  // The sheet that covered the map has given way.
  await expect(page.getByRole('button', { name: 'Larger panel' })).toBeEnabled();
});
