import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from '../support/test.ts';
import { MORE, difference, drawn, entry, eventById, evidence, layers, open, patch, project, zoneSwitch } from '../support/page.ts';
import { withoutWebGl } from '../support/still.ts';

const disclosure = 'More zones, and how sure the edges are';

/** A place on the edge or inside of each zone, away from pins and names, at a camera that shows it. */
const LOOK: Record<string, { map: string; place: [number, number] }> = {
  'withdrawal-south': { map: '8/33/36.6', place: [37.1, 33.35] },
  'limitation-10': { map: '9/33.05/35.9', place: [35.79, 33.0] },
  'limitation-20': { map: '9/33.05/35.9', place: [35.66, 33.0] },
  'limitation-25': { map: '9/33.05/35.9', place: [35.575, 33.1] },
  'line-alpha': { map: '9.5/33.05/35.9', place: [35.8505, 33.05] },
  'line-bravo': { map: '9.5/33.05/35.9', place: [35.87, 33.05] },
  'damascus-governorate': { map: '9.5/33.5/36.3', place: [36.26, 33.535] },
  'rif-dimashq': { map: '8/33.4/37', place: [37.3, 33.5] },
  quneitra: { map: '9.5/33.05/35.9', place: [35.9, 33.03] },
  daraa: { map: '9/32.9/36.1', place: [36.15, 32.72] },
};

test('the first view fetches none of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /more-zones|doubt|steps/.test(url))).toEqual([]);
});

test('every further zone: off by default, drawn when switched on, gone when switched off', async ({ page }) => {
  test.slow();
  await open(page, '#layers=&pins=off');
  await layers(page).getByText(disclosure).click();
  for (const { id, properties } of MORE) {
    const look = LOOK[id];
    if (!look) throw new Error(`say where to look for ${id}`);
    await page.goto(`./#map=${look.map}&layers=&pins=off`);
    await page.getByRole('heading', { level: 1 }).hover();
    await drawn(page);
    const before = await patch(page, look.place, 14);
    const toggle = zoneSwitch(page, properties.title.en);
    await expect(toggle).not.toBeChecked();
    await toggle.click();
    await expect(page).toHaveURL(new RegExp(`layers=${id}(&|$)`));
    await expect.poll(async () => difference(before, await patch(page, look.place, 14))).toBeGreaterThan(0.1);
    await toggle.click();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(async () => difference(before, await patch(page, look.place, 14))).toBe(0);
  }
});

test.describe('names along lines', () => {
  // Its pixels are found by CSS pixels.
  test.use({ deviceScaleFactor: 1 });

  for (const [id, outward] of [
    ['line-alpha', -1],
    ['line-bravo', 1],
  ] as const) {
    test(`the name of ${id} is drawn along it, on its outer side`, async ({ page }) => {
      const picture = async (layers: string) => {
        await open(page, `#map=9/33.05/35.85&pins=off&layers=${layers}`);
        await page.getByRole('heading', { level: 1 }).hover();
        await drawn(page);
        return PNG.sync.read(await page.screenshot());
      };
      const [without, withLine] = [await picture(''), await picture(id)];
      const line = (MORE.find((zone) => zone.id === id)?.geometry as GeoJSON.LineString).coordinates as [number, number][];
      const points = await Promise.all(line.map(([longitude, latitude]) => project(page, longitude, latitude)));
      /** What a name changes on one side, row by row: beyond the line's own width and no farther than a name. */
      const changed = (side: number) => {
        let count = 0;
        for (const [index, to] of points.entries()) {
          const from = points[index - 1];
          if (!from) continue;
          const rows = Math.round(Math.abs(to.y - from.y));
          for (let row = 0; row < rows; row++) {
            const [x, y] = [from.x + ((to.x - from.x) * row) / rows, from.y + ((to.y - from.y) * row) / rows].map(Math.round) as [
              number,
              number,
            ];
            for (let away = 5; away <= 24; away++) {
              const at = (y * without.width + x + away * side) * 4;
              if (Math.abs((without.data[at] ?? 0) - (withLine.data[at] ?? 0)) > 60) count++;
            }
          }
        }
        return count;
      };
      expect(changed(outward)).toBeGreaterThan(150);
      expect(changed(outward)).toBeGreaterThan(2 * changed(-outward));
    });
  }
});

test('the areas of limitation can be shown and hidden as a group', async ({ page }) => {
  await open(page);
  await layers(page).getByText(disclosure).click();
  await layers(page).getByRole('button', { name: 'Show all: 1974 areas of limitation' }).click();
  for (const range of ['0–10', '10–20', '20–25']) await expect(zoneSwitch(page, `1974 limitation, ${range} km`)).toBeChecked();
  await layers(page).getByRole('button', { name: 'Hide all: 1974 areas of limitation' }).click();
  for (const range of ['0–10', '10–20', '20–25']) await expect(zoneSwitch(page, `1974 limitation, ${range} km`)).not.toBeChecked();
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
});

test('an address that names them shows them, opens the list, and stays whole', async ({ page }) => {
  await open(page, '#layers=line-alpha,sweida&selected=zone/line-alpha');
  await expect(evidence(page).getByRole('heading', { level: 2, name: 'Line Alpha' })).toBeVisible();
  await expect(evidence(page)).toContainText('Length');
  await expect(zoneSwitch(page, 'Line Alpha')).toBeChecked();
  await expect(zoneSwitch(page, 'Golan buffer zone')).not.toBeChecked();
  await expect(page).toHaveURL(/layers=line-alpha,sweida&selected=zone\/line-alpha/);
});

test('a name that nothing has falls back to the default', async ({ page }) => {
  await open(page, '#layers=atlantis&selected=zone/atlantis');
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
  await expect(page).not.toHaveURL(/atlantis/);
});

test('a file that cannot be used is named, and tried again', async ({ page, tolerate }) => {
  tolerate(/503/);
  let broken = true;
  await page.route('**/more-zones.geojson', (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
  await open(page);
  await layers(page).getByText(disclosure).click();
  await expect(page.getByRole('alert')).toContainText('more-zones.geojson');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(zoneSwitch(page, 'Line Bravo')).not.toBeChecked();
});

const withdrawal = { zone: 'Reported withdrawal of heavy weapons', event: eventById('withdrawal-extent') };
const concerned = (page: Page) => evidence(page).getByRole('list', { name: 'Zones concerned' });

test('an event leads to a zone that was not fetched yet, and the zone back to the event', async ({ page }) => {
  await open(page);
  await entry(page, withdrawal.event).click();
  await expect(concerned(page).getByRole('button')).toHaveText(['Damascus ring', withdrawal.zone]);
  await concerned(page).getByRole('button', { name: withdrawal.zone }).click();
  await expect(evidence(page).getByRole('heading', { level: 2, name: withdrawal.zone })).toBeVisible();
  await expect(page).toHaveURL(/layers=withdrawal-south,.*selected=zone\/withdrawal-south/);
  const inside = evidence(page).getByRole('list', { name: 'Events inside' });
  await expect(inside.getByRole('button', { name: eventById('heavy-weapons-withdrawn').properties.title.en })).toBeVisible();
  const others = evidence(page).getByRole('list', { name: 'Other events that concern it' });
  await others.getByRole('button', { name: withdrawal.event.properties.title.en }).click();
  await expect(evidence(page).getByRole('heading', { level: 2, name: withdrawal.event.properties.title.en })).toBeVisible();
});

test('where that zone cannot be fetched, the event keeps its others, and another try brings it', async ({ page, tolerate }) => {
  tolerate(/503/);
  let broken = true;
  await page.route('**/more-zones.geojson', (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
  await open(page, `#selected=event/${withdrawal.event.id}`);
  await expect(page.getByRole('alert')).toContainText('more-zones.geojson');
  await expect(concerned(page).getByRole('button')).toHaveText(['Damascus ring']);
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(concerned(page).getByRole('button')).toHaveText(['Damascus ring', withdrawal.zone]);
});

test('without WebGL the still map draws them, bands and steps included', async ({ page }) => {
  await withoutWebGl(page);
  await page.goto('./#layers=limitation-10,line-alpha&doubt=on&selected=zone/limitation-10&step=2');
  for (const id of ['limitation-10', 'line-alpha']) await expect(page.locator(`.still [data-zone="${id}"]`)).toBeAttached();
  await expect(page.locator('.still [data-role="band"]')).toHaveCount(2);
  await expect(page.locator('.still [data-role="step"]')).toHaveCount(1);
});

test('the legend draws a line as a line', async ({ page }) => {
  await open(page);
  await layers(page).getByText(disclosure).click();
  const row = layers(page).getByRole('listitem').filter({ hasText: 'Line Alpha' });
  const swatch = row.locator('svg').first();
  await swatch.scrollIntoViewIfNeeded();
  const { data, width, height } = PNG.sync.read(await swatch.screenshot());
  const isInk = (x: number, y: number) => (data[(y * width + x) * 4 + 1] ?? 255) < 160;
  const rows = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_x, x) => isInk(x, y)).filter(Boolean).length);
  expect(Math.max(...rows)).toBeGreaterThan(width / 3);
  expect(rows.filter((ink) => ink > 0).length).toBeLessThanOrEqual(4);
});
