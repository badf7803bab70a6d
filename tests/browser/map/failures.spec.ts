import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';
import { EVENTS, ZONES, drawn, entry, eventById, evidence, layers, list, map, open, zoneSwitch } from '../support/page.ts';

const FILES = [
  'zones.geojson',
  'events.geojson',
  'datapackage.json',
  ...['land', 'water', 'governorates', 'borders', 'towns', 'labels', 'locator'].map((name) => `basemap/${name}.geojson`),
];

/** What goes wrong with files in the field, and how the page should call it. */
const FAULTS = [
  { fault: 'is missing', status: 404, body: 'not here', says: 'is missing' },
  { fault: 'is no JSON', status: 200, body: '<!doctype html><title>Sign in</title>', says: 'is not valid JSON' },
  {
    fault: 'breaks its schema',
    status: 200,
    body: '{"type":"FeatureCollection","features":"<b>none</b>"}',
    says: 'does not have the expected content',
  },
];

FILES.forEach((file, index) => {
  // What the page cannot do without is broken in every way, each of the others in one: what reads them is the same.
  const faults = FAULTS.filter((_, at) => index < 2 || at === index % FAULTS.length);
  test(`${file}: ${faults.map(({ fault }) => fault).join(', ')}: it is named, the rest works, and trying again mends it`, async ({
    page,
    tolerate,
  }) => {
    tolerate(/404/);
    for (const { status, body, says } of faults) {
      await page.route(`**/geo/${file}`, (route) => route.fulfill({ status, body }));
      await page.goto('about:blank');
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert).toHaveCount(1);
      await expect(alert).toContainText(`geo/${file} ${says}`);

      if (file !== 'zones.geojson') await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
      if (file !== 'events.geojson') {
        await entry(page, eventById('cease-fire')).click();
        await expect(evidence(page).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
      }
      await expect(map(page)).toHaveAttribute('data-state', 'ready');

      await page.unroute(`**/geo/${file}`);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(list(page).locator('button[data-opens]')).toHaveCount(EVENTS.length);
      for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).toBeChecked();
    }
  });
});

test('trying again while the file is still broken says so again', async ({ page, tolerate }) => {
  tolerate(/404/);
  await page.route('**/geo/zones.geojson', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('geo/zones.geojson is missing');
});

test('markup in a data file is shown as text and runs nowhere', async ({ page }) => {
  const events = readFileSync('static/geo/events.geojson', 'utf8').replaceAll(
    'A cease-fire ends the violence',
    "<img src=x onerror='document.title=`run`'>",
  );
  await page.route('**/geo/events.geojson', (route) => route.fulfill({ body: events, contentType: 'application/json' }));
  await open(page);
  await list(page).getByRole('button', { name: '<img src=x' }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('<img src=x onerror=');
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle('Southern Syria Zones');
});

test('while data are on the way the page says so', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/geo/{zones,events}.geojson', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(layers(page)).toContainText('Loading the layers');
  await expect(list(page)).toContainText('Loading the events');
  arrive();
  await drawn(page);
  await expect(layers(page)).not.toContainText('Loading');
  await expect(list(page)).not.toContainText('Loading');
});

test('without WebGL 2 layers, events and evidence can be used as text, and the address follows', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
    } as typeof original;
  });
  await page.goto('./');
  await expect(map(page)).toHaveAttribute('data-state', 'failed');
  await expect(map(page)).toContainText('WebGL 2');
  await zoneSwitch(page, 'Sweida province').click();
  await expect(zoneSwitch(page, 'Sweida province')).not.toBeChecked();
  await entry(page, eventById('cease-fire')).click();
  await expect(evidence(page).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
  await expect(page).toHaveURL(/layers=golan-buffer,damascus-ring&selected=event\/cease-fire/);
});

test('what is fetched later and does not come is said to be missing, wherever it is asked for', async ({ page, tolerate }) => {
  tolerate(/net::ERR_FAILED|404/);
  await page.route('**/assets/later-*.js', (route) => route.abort());
  await open(page);
  await list(page).getByText('Filter events').click();
  await expect(list(page).getByRole('alert')).toContainText('could not be loaded');
  await page.getByText('What the map shows now').click();
  await entry(page, eventById('cease-fire')).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(3);
});

for (const language of ['en', 'ar']) {
  test(`on a phone what failed leaves the map’s controls free, one file or seven, and can be put away: ${language}`, async ({
    page,
    tolerate,
  }) => {
    tolerate(/404/);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const files of ['towns', '{land,water,governorates,borders,towns,labels,locator}']) {
      await page.unrouteAll();
      await page.route(`**/geo/basemap/${files}.geojson`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('about:blank');
      await page.goto(`./#lang=${language}`);
      await expect(page.locator('section.map')).toHaveAttribute('data-state', 'ready');
      const alerts = page.getByRole('alert');
      const count = files === 'towns' ? 1 : 7;
      await expect(alerts).toHaveCount(count);
      for (const name of [/^(Zoom in|تقريب)$/, /^(Zoom out|إبعاد)$/, /^(Reset view|العودة إلى العرض الأول)$/])
        await page.getByRole('button', { name }).click({ trial: true });
      await alerts.last().getByRole('button').first().click({ trial: true });
      await alerts.first().getByRole('button').last().click();
      await expect(alerts).toHaveCount(count - 1);
    }
  });
}
