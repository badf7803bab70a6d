import type { Page } from '@playwright/test';

/**
 * From the press on “Save picture” to the PNG in the reader's downloads, in milliseconds: the map drawn anew at twice the resolution,
 * legend and all put together, and the file written. The dialog is open by then.
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
