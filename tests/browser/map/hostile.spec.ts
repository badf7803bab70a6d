import { expect, test } from '../support/test.ts';
import { expectInert, serveHostileFiles } from '../support/hostile.ts';
import { map, open } from '../support/page.ts';

test('hostile texts and places at the ends of the world do the live map no harm', async ({ page }) => {
  await serveHostileFiles(page);
  await open(page);
  await expect(map(page).locator('button.edge-marker').first()).toBeVisible();
  await expect(map(page)).not.toContainText('NaN');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectInert(page);
});
