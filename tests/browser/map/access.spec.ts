import { EVERYTHING, LOOKS, expectAccessible, goTo, nameOf, previewFile, type Look } from '../support/access.ts';
import { drawn, open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

/** The states that differ on the live map, each in one look or in all; every other state is in tests/browser/page/access.spec.ts. */
test('axe finds nothing on the live map: start, tiles to add, a file on the map', async ({ page }) => {
  test.setTimeout(EVERYTHING ? 1_200_000 : 120_000);
  const looksFor = (index: number): readonly Look[] => (EVERYTHING ? LOOKS : LOOKS.slice(index, index + 1));
  await open(page);

  for (const look of looksFor(0)) {
    await test.step(`start, ${nameOf(look)}`, async () => {
      await goTo(page, look);
      await expectAccessible(page, `start, ${nameOf(look)}`);
    });
  }

  const more = page.locator('main details', { hasText: /More zones|مناطق أخرى/ });
  await more.locator('summary').first().click();
  for (const look of looksFor(3)) {
    await test.step(`tiles to add, ${nameOf(look)}`, async () => {
      await goTo(page, look);
      await more.getByRole('button', { name: /PMTiles/ }).click();
      await expect(page.locator('#tiles-file')).toBeVisible();
      await expectAccessible(page, `tiles to add, ${nameOf(look)}`);
    });
  }

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await previewFile(page, 'acled.csv');
  await page.locator('dialog .add').click();
  for (const look of looksFor(6)) {
    await test.step(`a file on the map, a row of it open, ${nameOf(look)}`, async () => {
      await goTo(page, look);
      await page.locator('.buttons .button').first().click();
      await expect(page.locator('aside dl')).toBeVisible();
      await drawn(page);
      await expectAccessible(page, `a file on the map, a row of it open, ${nameOf(look)}`);
    });
  }
});
