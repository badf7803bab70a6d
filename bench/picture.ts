import type { Page } from '@playwright/test';

/**
 * Time from clicking “Save picture” to the downloaded PNG, in milliseconds: redrawing the map at twice the resolution, adding the
 * legend, and writing the file. The dialog is already open.
 */
export async function measurePicture(page: Page): Promise<number> {
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-picture').click();
  const button = page.locator('#share-panel .button');
  await button.waitFor();
  const pressedAt = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const milliseconds = performance.now() - pressedAt;
  await download.delete();
  await page.keyboard.press('Escape');
  return milliseconds;
}
