import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const OVERRIDE = '\u202E';
/** A text that combines known attacks: markup, scripts, control characters. */
export const HOSTILE = [
  '<img src="https://example.org/a.png" onerror="window.ran = 1">',
  '<script>window.ran = 2</script>',
  '<a href="javascript:window.ran = 3">link</a>',
  '"><svg onload="window.ran = 4"><style>* { display: none }</style>',
  "'; background: url(https://example.org/b.png)",
  '\u0000',
  OVERRIDE,
].join(' ');

const FILES = ['zones.geojson', 'events.geojson', 'datapackage.json', 'basemap/towns.geojson', 'basemap/labels.geojson'];
/** Fields with text for readers. Ids, dates and enumerated values stay unchanged. */
const WORDS = new Set(['en', 'ar', 'quote', 'attribution', 'license', 'package', 'version', 'operation', 'city', 'title']);
const ENDS_OF_THE_WORLD = [
  [-180, -85],
  [180, 85],
  [0, 85],
  [180, -85],
];

interface File {
  features: { geometry: { coordinates: number[] }; properties: { place: object } }[];
}

/** A published file with every text replaced by a hostile one. The first events are at the ends of the world, with names short enough for the map's edge. */
function hostileFile(path: string): object {
  const text = readFileSync(`static/geo/${path}`, 'utf8');
  const published = JSON.parse(text) as File;
  const file = JSON.parse(text, (key, value: unknown) =>
    typeof value === 'string' && WORDS.has(key) ? `${HOSTILE} ${value}` : value,
  ) as File;
  if (path === 'events.geojson') {
    ENDS_OF_THE_WORLD.forEach((end, index) => {
      const [event, before] = [file.features[index], published.features[index]];
      if (!event || !before) throw new Error('too few events');
      event.geometry.coordinates = end;
      event.properties.place = before.properties.place;
    });
  }
  return file;
}

export async function serveHostileFiles(page: Page): Promise<void> {
  for (const path of FILES) await page.route(`**/geo/${path}`, (route) => route.fulfill({ json: hostileFile(path) }));
}

/** Checks that no hostile text ran or became markup. */
export async function expectInert(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('img, #app script, #app style, [href^="javascript:" i], [onerror], [onload]')).toHaveCount(0);
}
