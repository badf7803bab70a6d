import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import Download from '../../../src/download/Download.svelte';
import { loadedApp } from '../support/app.ts';
import { catchSaved } from '../support/saved.ts';

type Collection = GeoJSON.FeatureCollection<GeoJSON.Geometry, Record<string, unknown>>;

const saveButton = page.getByRole('button', { name: 'Save file' });
const choose = (name: string) => page.getByRole('radio', { name }).click();

async function openDownloads(hash = ''): Promise<AppState> {
  const app = await loadedApp(hash);
  await render(Download, { app });
  return app;
}

/** Downloads the offered file and reads it. */
async function save(): Promise<{ name: string; text: string }> {
  const saved = catchSaved();
  await expect.element(saveButton).toBeEnabled();
  await saveButton.click();
  const [file] = saved;
  if (!file) throw new Error('nothing was saved');
  await expect.element(page.getByRole('status')).toHaveTextContent(`Saved as ${file.name}`);
  return { name: file.name, text: await file.content.text() };
}

test('GeoJSON of what is shown: visible layers, filtered events, the reader’s reading of the ring', async () => {
  const app = await openDownloads('#layers=sweida,damascus-ring&category=violence&ring=centre:12');
  const violent = app.events.filter(({ properties }) => properties.category === 'violence');
  await expect.element(page.getByText(`2 zones, ${violent.length} events`)).toBeVisible();
  const { name, text } = await save();
  expect(name).toMatch(/^southern-syria-zones-[\d.]+-shown\.geojson$/);
  const { features } = check(text) as Collection;
  expect(features.map(({ id }) => id)).toEqual(['sweida', 'damascus-ring', ...violent.map(({ id }) => id)]);
  const ring = features[1];
  expect(ring?.properties).toMatchObject({ reading: 'centre:12', rule: { en: expect.stringContaining('12 km') as unknown } });
  expect(ring?.geometry).not.toEqual(app.publishedZones.find(({ id }) => id === 'damascus-ring')?.geometry);
  expect(features.slice(2)).toEqual(violent);
});

test('everything: includes the zones that are off by default, in GeoJSON and KML', async () => {
  const app = await openDownloads('#layers=sweida&category=violence');
  await choose('Everything');
  await expect.poll(() => app.more?.zones.length).toBeGreaterThan(0);
  const ids = [...app.everyZone, ...app.events].map(({ id }) => id);
  await expect.element(page.getByText(`${app.everyZone.length} zones, ${app.events.length} events`)).toBeVisible();
  const geojson = check((await save()).text) as Collection;
  expect(new Set(geojson.features.map(({ id }) => id))).toEqual(new Set(ids));
  await choose('KML');
  const { name, text } = await save();
  expect(name).toMatch(/-all\.kml$/);
  const document = new DOMParser().parseFromString(text, 'text/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.getElementsByTagName('Placemark')).toHaveLength(ids.length);
});

test('CSV and GPX contain the events, and say that they contain only points', async () => {
  const { events } = await openDownloads();
  await choose('CSV');
  await expect.element(page.getByText('Points only')).toBeVisible();
  await expect.element(page.getByText(`0 zones, ${events.length} events`)).toBeVisible();
  const { data } = Papa.parse<Record<string, string>>((await save()).text, { header: true, skipEmptyLines: true });
  expect(data.map((row) => [Number(row['longitude']), Number(row['latitude'])])).toEqual(
    events.map(({ geometry }) => geometry.coordinates),
  );
  await choose('GPX');
  const { name, text } = await save();
  expect(name).toMatch(/\.gpx$/);
  expect(text.match(/<wpt /g)).toHaveLength(events.length);
});

test('if the other zones fail to load, it says so and offers no incomplete file', async () => {
  await openDownloads();
  const { fetch } = window;
  const refusing = vi
    .spyOn(window, 'fetch')
    .mockImplementation((...request) =>
      String(request[0]).endsWith('/more-zones.geojson') ? Promise.resolve(new Response('', { status: 500 })) : fetch(...request),
    );
  onTestFinished(() => refusing.mockRestore());
  await choose('Everything');
  await expect.element(page.getByText('could not be loaded')).toBeVisible();
  await expect.element(saveButton).toBeDisabled();
  await choose('What is shown');
  await expect.element(saveButton).toBeEnabled();
});
