import { add, dialog, drop, section } from '../support/import.ts';
import { evidence, open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

test('a file dropped on the page is read by a worker, and its rows are reached by keyboard alone', async ({ page }) => {
  await open(page);
  const [worker] = await Promise.all([
    page.waitForEvent('worker', (each) => each.url().includes('/read-worker-')),
    drop(page, 'acled.csv'),
  ]);
  await expect(dialog(page)).toContainText('3 rows read; 3 can be drawn.');
  await expect.poll(() => page.workers().includes(worker), 'the worker ends with the file').toBe(false);
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page)).toContainText('3 on the map');
  await expect(section(page)).toContainText('the rows are counted and listed, not drawn');

  const browse = section(page).getByRole('button', { name: 'Look through the rows' });
  await browse.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText('Example row one');
  await evidence(page).getByRole('button', { name: 'Next row' }).press('Enter');
  await expect(evidence(page)).toContainText('Example row two');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(browse).toBeFocused();
});

test('a layer outlives a reload only where the reader keeps it, and can be forgotten', async ({ page }) => {
  await open(page);
  await add(page, 'points.geojson');
  await page.reload();
  await add(page, 'acled.csv');
  await expect(section(page).getByRole('heading', { level: 3 })).toHaveText(['acled']);
  await section(page).getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(section(page)).toContainText('Kept in this browser');

  await page.reload();
  // It comes back without a move of the reader's.
  await expect(section(page)).toContainText('3 on the map');
  await section(page).getByRole('button', { name: 'Forget' }).click();
  await expect(section(page).getByRole('button', { name: 'Keep in this browser' })).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
