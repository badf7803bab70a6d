import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';
import { EVENTS, ZONES, drawn, evidence, layers, list, map, pin } from '../support/page.ts';
import type { Page } from '@playwright/test';

const OVERRIDE = '\u202E';
/** One text with everything in it that has ever made a page do something. */
const HOSTILE = [
  '<img src="https://example.org/a.png" onerror="window.ran = 1">',
  '<script>window.ran = 2</script>',
  '<a href="javascript:window.ran = 3">link</a>',
  '"><svg onload="window.ran = 4"><style>* { display: none }</style>',
  "'; background: url(https://example.org/b.png)",
  '\u0000',
  OVERRIDE,
].join(' ');

/** Every text for readers replaced; names of fields, ids, dates and the words of fixed lists stay. */
const WORDS = new Set(['en', 'ar', 'quote', 'attribution', 'license', 'package', 'version', 'operation', 'city', 'title']);

function hostile(file: string): string {
  return JSON.stringify(
    JSON.parse(readFileSync(`static/geo/${file}`, 'utf8'), (key, value: unknown) =>
      typeof value === 'string' && WORDS.has(key) ? `${HOSTILE} ${value}` : value,
    ),
  );
}

async function serveHostile(page: Page): Promise<void> {
  const files = ['zones.geojson', 'events.geojson', 'datapackage.json', 'basemap/towns.geojson', 'basemap/labels.geojson'];
  for (const file of files) {
    await page.route(`**/geo/${file}`, (route) => route.fulfill({ body: hostile(file), contentType: 'application/json' }));
  }
}

/** Nothing ran, nothing became markup, nobody was asked anything. */
async function expectInert(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('img, #app script, #app style, [href^="javascript:" i], [onerror], [onload]')).toHaveCount(0);
}

test('files full of markup, scripts and direction overrides are shown as the text that they are', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  const images: string[] = [];
  page.on('request', (request) => request.resourceType() === 'image' && !/icon|^data:/.test(request.url()) && images.push(request.url()));
  await serveHostile(page);
  await page.goto('./');
  await drawn(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectInert(page);

  for (const { id, properties } of EVENTS.slice(0, 3)) {
    await list(page).locator(`button[data-opens="event/${id}"]`).click();
    await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('<img src="https://example.org/a.png"');
    await expect(evidence(page).locator('blockquote').first()).toContainText("'; background: url(https://example.org/b.png)");
    await expect(evidence(page).locator('blockquote').first()).toContainText(properties.excerpts[0]?.quote ?? '');
    await expectInert(page);
  }
  for (const { properties } of ZONES) {
    await layers(page).locator(`button[aria-label$="${properties.title.en}"]`).click();
    await expect(evidence(page)).toContainText('<script>window.ran = 2</script>');
    await expectInert(page);
  }
  expect(dialogs).toEqual([]);
  expect(images).toEqual([]);
});

test('a direction override turns nothing around but its own text', async ({ page }) => {
  const name = `Sweida city${OVERRIDE}`;
  const events = readFileSync('static/geo/events.geojson', 'utf8').replaceAll('"en":"Sweida city"', `"en":"${name}"`);
  expect(events).toContain(name);
  await page.route('**/geo/events.geojson', (route) => route.fulfill({ body: events, contentType: 'application/json' }));
  await page.goto('./');
  await drawn(page);
  await list(page).getByRole('button', { name: 'Sweida city' }).first().click();
  await expect(evidence(page)).toContainText(name);
  // Each element that holds data and stands in a line with other words keeps the data's direction to itself.
  const leaking = await page.locator('main, section.map, aside').evaluateAll(
    (roots, override) =>
      roots
        .flatMap((root) => [...root.querySelectorAll('*')])
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes(override)))
        .filter((element) => {
          const { display, unicodeBidi } = getComputedStyle(element);
          return display.startsWith('inline') && !/^(inline-block|inline-flex|inline-grid)$/.test(display) && !/isolate/.test(unicodeBidi);
        })
        .map((element) => `${element.tagName} ${element.className}`),
    OVERRIDE,
  );
  expect(leaking).toEqual([]);
  await expect(list(page)).toContainText(name);
});

test('places at the ends of the world do no harm', async ({ page }) => {
  const collection = JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as {
    features: { geometry: { coordinates: number[] } }[];
  };
  const ends = [
    [-180, -85],
    [180, 85],
    [0, 85],
    [180, -85],
  ];
  for (const [index, end] of ends.entries()) {
    const feature = collection.features[index];
    if (feature) feature.geometry.coordinates = end;
  }
  await page.route('**/geo/events.geojson', (route) => route.fulfill({ json: collection }));
  await page.goto('./');
  await drawn(page);
  await expect(map(page).locator('button.edge-marker').first()).toBeVisible();
  await expect(map(page)).not.toContainText('NaN');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const { what, change, says } of [
  { what: 'a place that is none', change: '"coordinates":[1e999,33]', says: 'geo/events.geojson does not have the expected content' },
  { what: 'a latitude beyond the map', change: '"coordinates":[36,91]', says: 'Expected <=85' },
  { what: 'NaN', change: '"coordinates":[NaN,33]', says: 'geo/events.geojson is not valid JSON' },
]) {
  test(`${what} is refused with a clear reason, and the rest works`, async ({ page }) => {
    const events = readFileSync('static/geo/events.geojson', 'utf8').replace(/"coordinates":\[[^\]]*\]/, change);
    await page.route('**/geo/events.geojson', (route) => route.fulfill({ body: events, contentType: 'application/json' }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText(says);
    await drawn(page);
    await expect(layers(page).getByRole('switch')).toHaveCount(ZONES.length);
  });
}

test('a text of a megabyte is refused with a clear reason', async ({ page }) => {
  const events = readFileSync('static/geo/events.geojson', 'utf8').replace(/"en":"/, `"en":"${'A'.repeat(2 ** 20)}`);
  await page.route('**/geo/events.geojson', (route) => route.fulfill({ body: events, contentType: 'application/json' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Expected <=2000');
  expect((await page.getByRole('alert').innerText()).length).toBeLessThan(800);
});

test('a hostile address falls back to the default and is written anew', async ({ page }) => {
  for (const hash of [
    '#selected=event/<img src=x onerror=window.ran=1>&lang=<script>&theme=javascript:alert(1)',
    `#map=1e999/NaN/Infinity&layers=${encodeURIComponent(HOSTILE)}&category=__proto__`,
    `#layers=${'a,'.repeat(20_000)}&selected=zone/constructor`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await drawn(page);
    await expect(page).toHaveURL(/#map=\d[\d./-]*&layers=sweida,golan-buffer,damascus-ring(&category=[a-z,]+)?$/);
    await expect(
      pin(page, EVENTS[0]?.id ?? '')
        .or(list(page))
        .first(),
    ).toBeVisible();
    await expectInert(page);
  }
});
