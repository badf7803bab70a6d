import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../support/test.ts';
import { makeNextVersion, siteFiles } from '../support/next-version.ts';
import { drawn, entry, eventById, evidence, layers, list, zoneSwitch } from '../support/page.ts';
import { test, visit } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });

/** What the browser says when it looks for a newer worker in vain. */
const SERVER_STOPPED = /ERR_CONNECTION_REFUSED|fetching the script/;
/** The worker itself, and the picture for other pages that show a link to this one. */
const NOT_PRECACHED = ['sw.js', 'keep-earlier.js', 'share.png'];

const version = (page: Page) => page.locator('meta[name="test-version"]');
const notice = (page: Page) => page.getByRole('region', { name: 'A newer version of this map is available.' });

test('after one visit everything works with the server stopped', async ({ page, context, site, tolerate }) => {
  test.slow();
  tolerate(SERVER_STOPPED);
  await visit(page, site.url);
  await site.stop();

  await test.step('another tab, at another view', async () => {
    const other = await context.newPage();
    await other.goto(`${site.url}?utm_source=newsletter#selected=zone/sweida`);
    await drawn(other);
    await expect(evidence(other).getByRole('heading', { level: 2, name: 'Sweida province' })).toBeVisible();
    await entry(other, eventById('cease-fire')).click();
    await expect(evidence(other).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
    await list(other).getByText('Filter events').click();
    await expect(list(other).getByRole('checkbox').first()).toBeVisible();
    await other.getByRole('button', { name: 'العربية' }).click();
    await expect(other.locator('html')).toHaveAttribute('dir', 'rtl');
    await other.close();
  });
  await test.step('every file', async () => {
    const paths = siteFiles().filter((path) => !NOT_PRECACHED.includes(path));
    const missing = await page.evaluate(async (all) => {
      const isThere = (path: string) =>
        fetch(`./${path}`).then(
          ({ ok }) => ok,
          () => false,
        );
      const found = await Promise.all(all.map(isThere));
      return all.filter((_, index) => !found[index]);
    }, paths);
    expect(missing).toEqual([]);
    const zones = await page.evaluate(() => fetch('./geo/zones.geojson').then((response) => response.json()));
    expect(zones).toEqual(JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')));
  });

  // The first tab, in which nothing has been opened yet.
  const tool = (name: string) => page.getByRole('group', { name: 'Tools' }).getByRole('button', { name });
  await test.step('layers and evidence', async () => {
    await zoneSwitch(page, 'Damascus ring').click();
    await entry(page, eventById('cease-fire')).click();
    await expect(evidence(page).locator('blockquote')).toHaveCount(1);
  });
  await test.step('search', async () => {
    await tool('Search').click();
    await page.getByRole('combobox').fill('Daraa');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await test.step('tour', async () => {
    await tool('Tour').click();
    await expect(page.getByRole('region', { name: 'Tour' })).toContainText('1 of');
    await tool('Tour').click();
  });
  await test.step('article', async () => {
    await tool('Open article').click();
    await expect(page.getByRole('heading', { name: 'Read along' })).toBeVisible();
    await page.getByRole('button', { name: 'Close the article' }).click();
  });
  await test.step('timeline', async () => {
    await tool('Timeline').click();
    await expect(page.getByRole('region', { name: 'Timeline' }).locator('[data-mark]').first()).toBeVisible();
    await tool('Timeline').click();
  });
  await test.step('measure', async () => {
    await tool('Measure').click();
    await expect(page.getByRole('region', { name: 'Measure a distance' })).toBeVisible();
    await tool('Measure').click();
  });
  await test.step('share', async () => {
    await tool('Share').click();
    await expect(page.getByRole('tab')).toHaveCount(5);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    }
    await page.keyboard.press('Escape');
  });
  await test.step('import', async () => {
    await tool('Import data').click();
    await page.getByRole('dialog').locator('input[type="file"]').setInputFiles('tests/fixtures/import/acled.csv');
    await expect(page.getByRole('dialog')).toContainText('3 rows read; 3 can be drawn.');
    await page.getByRole('dialog').getByRole('button', { name: 'Add to map' }).click();
    await expect(page.getByRole('region', { name: 'Your data' })).toContainText('3 on the map');
  });
  await test.step('the ring and more zones', async () => {
    await layers(page).getByRole('button', { name: 'About Damascus ring' }).click();
    await evidence(page).getByRole('spinbutton', { name: 'Distance' }).fill('20');
    await expect(layers(page)).toContainText("20 km from the city's edge");
    await layers(page).getByText('More zones, and how sure the edges are').click();
    await zoneSwitch(page, 'Line Alpha').click();
    await expect(zoneSwitch(page, 'Line Alpha')).toBeChecked();
  });
  await expect(page.getByRole('alert').filter({ hasNotText: 'WebGL 2' })).toHaveCount(0);
});

test.describe('a newer version', () => {
  let next: string;
  test.beforeAll(() => void (next = makeNextVersion()));
  test.afterAll(() => rmSync(next, { recursive: true }));

  test('is offered and never forced, and opens at the view that the reader has', async ({ page, context, site }) => {
    test.slow();
    await visit(page, site.url);
    await expect(version(page)).toHaveCount(0);
    await site.replace(next);

    const reader = await context.newPage();
    await test.step('a tab that is opened now offers it, and can go on without it', async () => {
      await reader.goto(site.url);
      await drawn(reader);
      // Shown once the whole next version is precached.
      await expect(notice(reader)).toBeVisible({ timeout: 60_000 });
      await expect(version(reader)).toHaveCount(0);
      await expect(reader.getByRole('status').filter({ hasText: 'A newer version' })).toHaveCount(1);
    });
    await test.step('the offer leaves the map’s buttons free on a phone, and is not printed', async () => {
      const wide = reader.viewportSize() ?? { width: 1280, height: 800 };
      await reader.setViewportSize({ width: 320, height: 640 });
      for (const name of ['Reset view', 'Full screen']) await reader.getByRole('button', { name }).click({ trial: true });
      await reader.setViewportSize(wide);
      await reader.emulateMedia({ media: 'print' });
      await expect(notice(reader)).toBeHidden();
      await reader.emulateMedia({ media: null });
    });
    await test.step('Escape puts it away', async () => {
      await notice(reader).getByRole('button', { name: 'Later' }).focus();
      await reader.keyboard.press('Escape');
      await expect(notice(reader)).toHaveCount(0);
    });

    const offer = page.getByRole('region', { name: 'تتوفر نسخة أحدث' });
    await test.step('a reload alone does not take it', async () => {
      await page.goto(`${site.url}#map=9/33.1/36.2&layers=sweida&lang=ar`);
      await page.reload();
      await expect(offer).toBeVisible();
      await expect(version(page)).toHaveCount(0);
    });
    await test.step('taken, it opens at the same address', async () => {
      const address = page.url();
      await offer.evaluate((element) =>
        new MutationObserver(() => sessionStorage.setItem('said', element.textContent)).observe(element, {
          childList: true,
          subtree: true,
          characterData: true,
        }),
      );
      // The reader's first move on this page: what it fetches must not keep the old worker in charge.
      await offer.getByRole('button', { name: 'تحميلها' }).focus();
      await page.keyboard.press('Enter');
      await expect(version(page)).toHaveCount(1);
      expect(await page.evaluate(() => sessionStorage.getItem('said'))).toContain('جارٍ تحميل النسخة الأحدث');
      expect(page.url()).toBe(address);
      await drawn(page);
      await expect(offer).toHaveCount(0);
    });
    await test.step('the other tab keeps its own version, panels included, until it is reloaded', async () => {
      await expect(version(reader)).toHaveCount(0);
      await list(reader).getByText('Filter events').click();
      await expect(list(reader).getByRole('checkbox').first()).toBeVisible();
      await reader.reload();
      await expect(version(reader)).toHaveCount(1);
    });
  });
});
