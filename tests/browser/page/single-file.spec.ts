import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '../support/test.ts';
import { ZONES, drawn, entry, eventById, evidence, layers, list, map, pin } from '../support/page.ts';
import { test } from '../support/single-file.ts';

const LIMIT = 3_500_000;

/** Follows a link that saves a file. @returns the name and content of what is saved */
async function save(page: Page, link: string): Promise<{ name: string; content: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), content: readFileSync(await saved.path(), 'utf8') };
}

test(`is smaller than ${LIMIT / 1e6} MB`, ({ mailedCopy }) => {
  expect(statSync(mailedCopy).size).toBeLessThan(LIMIT);
});

test('everything works from disk, and nothing is fetched', async ({ page, mailedCopy }) => {
  const address = pathToFileURL(mailedCopy).href;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  await drawn(page);

  await test.step('the still map, where there is no WebGL 2', async () => {
    await expect(map(page)).toContainText('WebGL 2');
    await expect(page.locator('.still path[data-zone]')).toHaveCount(ZONES.length);
    await pin(page, 'cease-fire').click();
    await expect(evidence(page).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
  });
  await test.step('evidence, filters and the address', async () => {
    for (const { properties } of ZONES) {
      await layers(page)
        .getByRole('button', { name: `About ${properties.title.en}` })
        .click();
      await expect(evidence(page)).toContainText(properties.rule.en);
    }
    await expect(page).toHaveURL(/#.*selected=zone\/damascus-ring/);
    await list(page).getByText('Filter events').click();
    await expect(list(page).getByRole('checkbox').first()).toBeVisible();
    await entry(page, eventById('cease-fire')).click();
    await expect(evidence(page).locator('blockquote')).toHaveCount(1);
  });
  await test.step('import', async () => {
    await page.getByRole('button', { name: 'Import data' }).click();
    await page.locator('dialog input[type="file"]').setInputFiles('tests/fixtures/import/acled.csv');
    await page.getByRole('button', { name: 'Add to map' }).click();
    await expect(page.getByRole('region', { name: 'Your data' })).toContainText('1 of 3 inside: Sweida province');
  });
  await test.step('search', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Search/ }).fill('32.95, 36.15');
    await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(evidence(page)).toContainText("Dar'a governorate");
  });
  await test.step('share', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog')).toContainText('This page was opened from a file');
    await page.keyboard.press('Escape');
  });
  await test.step('a link to a data file saves the file', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = './geo/zones.geojson';
      link.textContent = 'The zones';
      document.querySelector('footer')?.append(link);
    });
    expect(await save(page, 'The zones')).toEqual({
      name: 'zones.geojson',
      content: readFileSync('static/geo/zones.geojson', 'utf8'),
    });
  });
  await test.step('Arabic, after a reload too', async () => {
    const arabicMap = page.getByRole('region', { name: 'الخريطة' });
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.getByRole('complementary', { name: 'الأدلة' })).toBeVisible();
    await page.reload();
    await expect(arabicMap.locator('.still path[data-zone]')).toHaveCount(ZONES.length);
  });

  const fetched = requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => url.split('#')[0]);
  expect(new Set(fetched)).toEqual(new Set([address]));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('map and words are there, and the data can be saved', async ({ page, mailedCopy }) => {
    await page.goto(pathToFileURL(mailedCopy).href);
    await expect(page.locator('.still')).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
    const { content } = await save(page, 'geo/events.geojson');
    expect(content).toBe(readFileSync('static/geo/events.geojson', 'utf8'));
  });
});
