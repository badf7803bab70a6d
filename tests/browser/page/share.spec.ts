import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from '../support/test.ts';
import { drawn, evidence, open } from '../support/page.ts';

test('the dialog copies a link that opens the same view, and Escape gives the focus back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = page.getByRole('dialog', { name: 'Share this map' });
  const button = page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Share' });
  await open(page, '#map=9.2/33.1/36.2&layers=sweida,damascus-ring&selected=event/cease-fire&ring=centre:12&category=violence,security');
  await button.focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link).toContain('selected=event/cease-fire');

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(evidence(page), 'Escape closes the dialog alone').toBeVisible();

  await page.goto('about:blank');
  await page.goto(link);
  await drawn(page);
  await expect(evidence(page)).toBeVisible();
  await expect.poll(() => page.url()).toBe(link);
});

test('links to the page show a title, a description and a picture of 1200 by 630', async ({ page }) => {
  await page.goto('./');
  const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
  expect(await content('og:title')).toBe('Southern Syria Zones');
  expect(await content('og:description')).toContain('traced to its words');
  const address = await content('og:image');
  const answer = await page.request.get(new URL(String(address), page.url()).href);
  expect(answer.headers()['content-type']).toBe('image/png');
  const png = PNG.sync.read(await answer.body());
  expect([png.width, png.height]).toEqual([1200, 630]);
  expect(new Set(png.data.filter((_, at) => at % 4 === 0)).size).toBeGreaterThan(50);
  const dataset = JSON.parse(String(await page.locator('script[type="application/ld+json"]').textContent())) as {
    '@type': string;
    identifier: string;
  };
  const { hash } = JSON.parse(readFileSync('static/geo/datapackage.json', 'utf8')) as { hash: string };
  expect(dataset).toMatchObject({ '@type': 'Dataset', identifier: hash });
});
