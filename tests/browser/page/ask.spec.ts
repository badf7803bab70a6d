import { evidence, open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

/** What the panel of a point says is held by tests/component/point/. */

test('coordinates and link can be copied; where the browser refuses, they stand there to be copied by hand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#selected=point/33.0500,36.3000');
  await evidence(page).getByRole('button', { name: 'Copy coordinates' }).click();
  await expect(evidence(page)).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('33.0500, 36.3000');
  await evidence(page).getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await evidence(page).getByRole('button', { name: 'Copy coordinates' }).click();
  await expect(evidence(page)).toContainText('Could not copy: 33.0500, 36.3000');
});
