import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from '../support/test.ts';
import { entry, eventById, evidence, layers, open, zoneSwitch } from '../support/page.ts';

const disclosure = 'More zones, and how sure the edges are';

test('the first view fetches none of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /more-zones|doubt|steps/.test(url))).toEqual([]);
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
  await expect(page.getByRole('alert').filter({ hasText: 'more-zones.geojson' })).toBeVisible();
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
  await expect(page.getByRole('alert').filter({ hasText: 'more-zones.geojson' })).toBeVisible();
  await expect(concerned(page).getByRole('button')).toHaveText(['Damascus ring']);
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(concerned(page).getByRole('button')).toHaveText(['Damascus ring', withdrawal.zone]);
});

test('without WebGL the still map draws them, bands and steps included', async ({ page }) => {
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
