import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import type { Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import { expect, test } from '../support/test.ts';
import { EVENTS, ZONES, open } from '../support/page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this map' });

async function openDownloads(page: Page, hash = ''): Promise<void> {
  await open(page, hash);
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Share' }).click();
  await dialog(page).getByRole('tab', { name: 'Download' }).click();
}

/** Saves the file that the dialog offers, and reads it. */
async function save(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: 'Save file' }).click()]);
  const name = download.suggestedFilename();
  await expect(dialog(page).getByRole('status')).toHaveText(`Saved as ${name}`);
  return { name, text: readFileSync(await download.path(), 'utf8') };
}

type Collection = GeoJSON.FeatureCollection<GeoJSON.Geometry, Record<string, unknown>>;

test('GeoJSON of what is shown: the layers that are on, the events that the filters leave, the ring as it is read', async ({ page }) => {
  await openDownloads(page, '#layers=sweida,damascus-ring&category=violence&ring=centre:12');
  const violent = EVENTS.filter(({ properties }) => properties.category === 'violence');
  await expect(dialog(page)).toContainText(`2 zones, ${violent.length} events`);
  const { name, text } = await save(page);
  expect(name).toMatch(/^southern-syria-zones-[\d.]+-shown\.geojson$/);
  const { features } = check(text) as Collection;
  expect(features.map(({ id }) => id)).toEqual(['sweida', 'damascus-ring', ...violent.map(({ id }) => id)]);
  const ring = features[1];
  expect(ring?.properties).toMatchObject({ reading: 'centre:12', rule: { en: expect.stringContaining('12 km') } });
  expect(ring?.geometry).not.toEqual(ZONES.find(({ id }) => id === 'damascus-ring')?.geometry);
  expect(features.slice(2)).toEqual(violent);
});

test('everything: the zones that are off by default come along, in GeoJSON and KML', async ({ page }) => {
  await openDownloads(page, '#layers=sweida&category=violence');
  await dialog(page).getByRole('radio', { name: 'Everything' }).check();
  const more = JSON.parse(readFileSync('static/geo/more-zones.geojson', 'utf8')) as Collection;
  await expect(dialog(page)).toContainText(`${ZONES.length + more.features.length} zones, ${EVENTS.length} events`);
  const geojson = check((await save(page)).text) as Collection;
  expect(new Set(geojson.features.map(({ id }) => id))).toEqual(new Set([...ZONES, ...more.features, ...EVENTS].map(({ id }) => id)));
  await dialog(page).getByRole('radio', { name: 'KML' }).check();
  const { name, text } = await save(page);
  expect(name).toMatch(/-all\.kml$/);
  const document = new DOMParser({ onError: (level, message) => expect(`${level}: ${message}`).toBe('') }).parseFromString(
    text,
    'text/xml',
  );
  expect(document.getElementsByTagName('Placemark')).toHaveLength(geojson.features.length);
});

test('CSV and GPX hold the events, and say that they hold points only', async ({ page }) => {
  await openDownloads(page);
  await dialog(page).getByRole('radio', { name: 'CSV' }).check();
  await expect(dialog(page)).toContainText('Points only');
  await expect(dialog(page)).toContainText(`0 zones, ${EVENTS.length} events`);
  const csv = await save(page);
  const { data } = Papa.parse<Record<string, string>>(csv.text, { header: true, skipEmptyLines: true });
  expect(data.map((row) => [Number(row['longitude']), Number(row['latitude'])])).toEqual(
    EVENTS.map(({ geometry }) => geometry.coordinates),
  );
  await dialog(page).getByRole('radio', { name: 'GPX' }).check();
  const gpx = await save(page);
  expect(gpx.name).toMatch(/\.gpx$/);
  expect(gpx.text.match(/<wpt /g)).toHaveLength(EVENTS.length);
});

test('where the other zones cannot be had the dialog says so, and offers no file that would lack them', async ({ page, tolerate }) => {
  tolerate(/Failed to load resource/);
  await page.route('**/geo/more-zones.geojson', (route) => route.fulfill({ status: 500 }));
  await openDownloads(page);
  await dialog(page).getByRole('radio', { name: 'Everything' }).check();
  await expect(dialog(page)).toContainText('could not be loaded');
  await expect(dialog(page).getByRole('button', { name: 'Save file' })).toBeDisabled();
  await dialog(page).getByRole('radio', { name: 'What is shown' }).check();
  await expect(dialog(page).getByRole('button', { name: 'Save file' })).toBeEnabled();
});
