import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../support/test.ts';
import { ZONES, difference, drawn, entry, eventById, evidence, layers, list, map, patch, pin } from '../support/page.ts';
import { withoutWebGl } from '../support/still.ts';

test.describe.configure({ mode: 'default' });

const LIMIT = 3_500_000;
const FOLDER = mkdtempSync(join(tmpdir(), 'southern-syria-single-'));
const FILE = join(FOLDER, 'mailed copy.html');
const ADDRESS = pathToFileURL(FILE).href;

test.beforeAll(() => {
  test.setTimeout(120_000);
  execFileSync('npm', ['run', 'build:single'], { stdio: 'pipe' });
  // Alone, and under another name: what a reader has who got it by mail.
  copyFileSync('single/southern-syria.html', FILE);
});
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test(`is one file of less than ${LIMIT / 1e6} MB`, () => {
  expect(statSync('single/southern-syria.html').size).toBeLessThan(LIMIT);
});

test('opens from disk: the map is drawn, pins and zones open, Arabic is there, and nothing is fetched', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(ADDRESS);
  await drawn(page);

  // The worker has drawn the zones: the map changes where one is hidden.
  const place = [37.2, 32.62] as const;
  const shown = await patch(page, place, 40);
  await layers(page).getByRole('switch', { name: 'Sweida province' }).click();
  await drawn(page);
  expect(difference(shown, await patch(page, place, 40))).toBeGreaterThan(0.05);

  await pin(page, 'cease-fire').click();
  await expect(evidence(page).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
  for (const { properties } of ZONES) {
    await layers(page)
      .getByRole('button', { name: `About ${properties.title.en}` })
      .click();
    await expect(evidence(page)).toContainText(properties.rule.en);
  }
  await list(page).getByText('Filter events').click();
  await expect(list(page).getByRole('checkbox').first()).toBeVisible();
  await expect(page).toHaveURL(/#map=.*selected=zone\/damascus-ring/);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByRole('complementary', { name: 'الأدلة' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'الخريطة' })).toHaveAttribute('data-state', 'ready');

  const fetched = requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => url.split('#')[0]);
  expect(new Set(fetched)).toEqual(new Set([ADDRESS]));
});

test('takes a reader’s own file too, and asks, searches and shares', async ({ page }) => {
  await page.goto(`${ADDRESS}#map=8/32.9/36.4&pins=off`);
  await drawn(page);
  await page.getByRole('button', { name: 'Import data' }).click();
  await page.locator('dialog input[type="file"]').setInputFiles('tests/fixtures/import/acled.csv');
  await page.getByRole('button', { name: 'Add to map' }).click();
  await expect(page.getByRole('region', { name: 'Your data' })).toContainText('1 of 3 inside: Sweida province');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search/ }).fill('32.95, 36.15');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText("Dar'a governorate");
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('This page was opened from a file');
});

test('without WebGL 2 it shows the still map', async ({ page }) => {
  await withoutWebGl(page);
  await page.goto(ADDRESS);
  await expect(map(page)).toContainText('WebGL 2');
  await expect(page.locator('.still path[data-zone]')).toHaveCount(ZONES.length);
  await entry(page, eventById('cease-fire')).click();
  await expect(evidence(page).locator('blockquote')).toHaveCount(1);
});

test('works on a web server too, under the policy that it carries', async ({ page }) => {
  await page.route('**/archived.html', (route) => route.fulfill({ path: FILE, contentType: 'text/html' }));
  await page.goto('./archived.html');
  await drawn(page);
  await expect(pin(page, 'cease-fire')).toBeVisible();
});

test('a link to a data file saves the file', async ({ page }) => {
  await page.goto(ADDRESS);
  await drawn(page);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = './geo/zones.geojson';
    link.textContent = 'The zones';
    document.querySelector('footer')?.append(link);
  });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'The zones' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('zones.geojson');
  expect(readFileSync(await saved.path(), 'utf8')).toBe(readFileSync('static/geo/zones.geojson', 'utf8'));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('map and words are there, and the data can be saved', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('.still')).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'geo/events.geojson' }).click();
    const saved = await download;
    expect(readFileSync(await saved.path(), 'utf8')).toBe(readFileSync('static/geo/events.geojson', 'utf8'));
  });
});
