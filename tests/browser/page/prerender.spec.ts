import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/test.ts';
import { EVENTS, ZONES } from '../support/page.ts';

test('index.html with everything in it is at most 60 KB gzipped and carries no style attribute and no handler', () => {
  const html = readFileSync('dist/index.html');
  expect(gzipSync(html).length).toBeLessThanOrEqual(60 * 1024);
  expect(String(html)).not.toMatch(/ style="| on[a-z]+="/);
  expect(String(html).match(/<style/g)).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('map, legend and every word are there, light and dark', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.still')).toBeVisible();
    for (const { id, properties } of ZONES) {
      await expect(page.locator(`.still path[data-zone="${id}"]`)).toBeVisible();
      await expect(page.getByRole('region', { name: 'Layers' })).toContainText(properties.title.en);
      await expect(page.getByRole('region', { name: 'Layers' })).toContainText(properties.description.en);
    }
    const quotes = await page.locator('blockquote').allTextContents();
    expect(quotes.sort()).toEqual(EVENTS.flatMap(({ properties }) => properties.excerpts.map(({ quote }) => quote)).sort());
    const listed = await page.locator('#events').textContent();
    for (const { properties } of EVENTS) expect(listed).toContain(properties.summary.en);
    await expect(page.locator('blockquote').first()).toBeVisible();
    await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 253, 249)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(26, 29, 33)');
  });
});

test.describe('in an Arabic browser', () => {
  test.use({ locale: 'ar-SY' });

  test('the English first view is hidden', async ({ page }) => {
    await page.route('**/*.js', () => undefined);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('.prerendered')).toBeAttached();
    await expect(page.locator('.prerendered')).toBeHidden();
  });
});

test('another view is hidden before it is painted', async ({ page }) => {
  await page.route('**/*.js', () => undefined);
  for (const hash of ['#lang=ar', '#map=9/33/36', '#selected=zone/sweida', '#theme=dark', '#layers=']) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`, { waitUntil: 'commit' });
    await expect(page.locator('.prerendered'), hash).toBeAttached();
    await expect(page.locator('.prerendered'), hash).toBeHidden();
    expect(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(0);
  }
});

test('the first view is painted before any script has arrived, and is whole where none arrives', async ({ page, tolerate }) => {
  tolerate(/net::ERR_FAILED/);
  await page.route('**/*.js', () => undefined);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.still')).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
  await expect(page.locator('blockquote').first()).toBeHidden();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./#lang=ar');
  await page.reload();
  await expect(page.locator('blockquote').first()).toBeVisible();
});
