import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT, serveSite, type Served } from '../../../scripts/site.ts';
import { expect, test } from '../support/test.ts';
import { drawn, entry, eventById, evidence, layers, list, map, zoneSwitch } from '../support/page.ts';

test.use({ serviceWorkers: 'allow' });
// One after the other: the next version is built once.
test.describe.configure({ mode: 'default' });

const HOST = '127.0.0.1';
const BASE = '/some/folder/';
const LATER = mkdtempSync(join(tmpdir(), 'southern-syria-later-'));

let site: Served | undefined;

/** Serves a build at the port of the one before, which must have been stopped: what the reader's browser remembers is of this address. */
async function serve(outDir: string, port = 0): Promise<{ url: string; port: number }> {
  site = await serveSite({ host: HOST, port, base: BASE, outDir });
  return { url: site.url, port: Number(new URL(site.url).port) };
}

async function stop(): Promise<void> {
  await site?.close();
  site = undefined;
}

/** Visits the page, and waits until everything has been laid up. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await drawn(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const version = (page: Page) => page.locator('meta[name="test-version"]');
const notice = (page: Page) => page.getByRole('region', { name: 'A newer version of this map is here.' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  // The next version: the page differs, and every part of it has another name.
  await build({
    root: ROOT,
    logLevel: 'error',
    plugins: [{ name: 'later', transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'test-version', content: 'later' } }] }],
    build: {
      outDir: LATER,
      emptyOutDir: true,
      rolldownOptions: {
        output: { chunkFileNames: 'assets/later-[name]-[hash].js', assetFileNames: 'assets/later-[name]-[hash][extname]' },
      },
    },
  });
});

test.afterEach(stop);
test.afterAll(() => rmSync(LATER, { recursive: true, force: true }));

test('after one visit everything works with the server stopped', async ({ page, context, tolerate }) => {
  // What the browser says when it looks for a newer worker in vain.
  tolerate(/ERR_CONNECTION_REFUSED|fetching the script/);
  const { url } = await serve('dist');
  await visit(page, url);
  await stop();

  // Another tab at another view, from nothing but what has been laid up; in it what no reader has opened yet.
  const other = await context.newPage();
  await other.goto(`${url}?utm_source=newsletter#selected=zone/sweida`);
  await drawn(other);
  await expect(evidence(other).getByRole('heading', { level: 2, name: 'Sweida province' })).toBeVisible();
  await entry(other, eventById('cease-fire')).click();
  await expect(evidence(other).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
  await list(other).getByText('Filter events').click();
  await expect(list(other).getByRole('checkbox').first()).toBeVisible();
  await expect(map(other).locator('canvas')).toBeVisible();
  await other.getByRole('button', { name: 'العربية' }).click();
  await expect(other.locator('html')).toHaveAttribute('dir', 'rtl');
  const data = await other.evaluate(async (folder) => (await fetch(`${folder}geo/zones.geojson`)).json(), url);
  expect(data).toEqual(JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')));
  // And the tab that was there first, in which nothing had been opened.
  await zoneSwitch(page, 'Damascus ring').click();
  await entry(page, eventById('cease-fire')).click();
  await expect(evidence(page).locator('blockquote')).toHaveCount(1);
});

test('after one visit the tools work too with the server stopped, none of which was ever opened', async ({ page, tolerate }) => {
  test.slow();
  tolerate(/ERR_CONNECTION_REFUSED|fetching the script/);
  const { url } = await serve('dist');
  await visit(page, url);
  await stop();

  const tool = (name: string) => page.getByRole('group', { name: 'Tools' }).getByRole('button', { name });
  await tool('Search').click();
  await page.getByRole('combobox').fill('Daraa');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await tool('Tour').click();
  await expect(page.getByRole('region', { name: 'Tour' })).toContainText('1 of');
  await tool('Tour').click();
  await tool('Open article').click();
  await expect(page.getByRole('heading', { name: 'Read along' })).toBeVisible();
  await page.getByRole('button', { name: 'Close the article' }).click();
  await tool('Timeline').click();
  await expect(page.getByRole('region', { name: 'Timeline' }).locator('[data-mark]').first()).toBeVisible();
  await tool('Timeline').click();
  await tool('Measure').click();
  await expect(page.getByRole('region', { name: 'Measure a distance' })).toBeVisible();
  await tool('Measure').click();

  await tool('Share').click();
  await expect(page.getByRole('tab')).toHaveCount(5);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
  }
  await page.keyboard.press('Escape');

  await tool('Import data').click();
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles('tests/fixtures/import/acled.csv');
  await expect(page.getByRole('dialog')).toContainText('3 rows read; 3 can be drawn.');
  await page.getByRole('dialog').getByRole('button', { name: 'Add to map' }).click();
  await expect(page.getByRole('region', { name: 'Your data' })).toContainText('3 on the map');

  await layers(page).getByRole('button', { name: 'About Damascus ring' }).click();
  await evidence(page).getByRole('spinbutton', { name: 'Distance' }).fill('20');
  await expect(layers(page)).toContainText("20 km from the city's edge");
  await layers(page).getByText('More zones, and how sure the edges are').click();
  await zoneSwitch(page, 'Line Alpha').click();
  await expect(zoneSwitch(page, 'Line Alpha')).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a newer version is offered and never forced, at the view that the reader has', async ({ page, context }) => {
  // Five maps are drawn in it.
  test.slow();
  const { url, port } = await serve('dist');
  await visit(page, url);
  await expect(version(page)).toHaveCount(0);
  await stop();
  await serve(LATER, port);

  // Another tab, which goes on reading.
  const reader = await context.newPage();
  await reader.goto(url);
  await drawn(reader);
  await expect(notice(reader)).toBeVisible();
  // On a phone it leaves the zoom buttons free.
  const wide = reader.viewportSize() ?? { width: 1280, height: 800 };
  await reader.setViewportSize({ width: 320, height: 640 });
  await reader.getByRole('button', { name: 'Zoom in' }).click({ trial: true });
  await reader.setViewportSize(wide);
  // Nor is it printed.
  await reader.emulateMedia({ media: 'print' });
  await expect(notice(reader)).toBeHidden();
  await reader.emulateMedia({ media: null });
  await expect(version(reader)).toHaveCount(0);
  await expect(reader.getByRole('status').filter({ hasText: 'A newer version' })).toHaveCount(1);
  await notice(reader).getByRole('button', { name: 'Later' }).focus();
  await reader.keyboard.press('Escape');
  await expect(notice(reader)).toHaveCount(0);

  // Not asked, nothing changes: not even by loading the page again.
  await page.goto(`${url}#map=9/33.1/36.2&layers=sweida&lang=ar`);
  await page.reload();
  const offer = page.getByRole('region', { name: 'تتوفر نسخة أحدث' });
  await expect(offer).toBeVisible();
  await expect(version(page)).toHaveCount(0);
  const address = page.url();
  await offer.evaluate((element) =>
    new MutationObserver(() => sessionStorage.setItem('said', element.textContent)).observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
    }),
  );
  // The first that the reader does on this page: what a first move fetches must not keep the worker that is to go.
  await offer.getByRole('button', { name: 'تحميلها' }).focus();
  await page.keyboard.press('Enter');
  await expect(version(page)).toHaveCount(1);
  expect(await page.evaluate(() => sessionStorage.getItem('said'))).toContain('جارٍ تحميل النسخة الأحدث');
  expect(page.url()).toBe(address);
  await expect(page.getByRole('region', { name: 'الخريطة' })).toHaveAttribute('data-state', 'ready');
  await expect(offer).toHaveCount(0);

  // The other tab was not asked, so it stays; and finds the panels of its own version, which the server has no more.
  await expect(version(reader)).toHaveCount(0);
  await list(reader).getByText('Filter events').click();
  await expect(list(reader).getByRole('checkbox').first()).toBeVisible();
  await reader.reload();
  await expect(version(reader)).toHaveCount(1);
});

test('the manifest makes it installable, with icons of the sizes that it names', async ({ page, request }) => {
  const { url } = await serve('dist');
  await visit(page, url);
  const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href);
  const manifest = (await (await request.get(address)).json()) as { icons: { src: string; sizes: string; purpose?: string }[] };
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A private window, as tests have, is never offered the installation.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512', 'any']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.ok()).toBe(true);
    if (sizes === 'any') continue;
    const header = await icon.body();
    expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`).toBe(sizes);
  }
});
