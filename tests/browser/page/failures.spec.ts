import { expect, test } from '../support/test.ts';
import { EVENTS, ZONES, entry, eventById, evidence, list, open, zoneSwitch } from '../support/page.ts';
import { go } from '../support/go.ts';

test('broken files are named, the rest of the page works without them, and "Try again" loads each', async ({ page }) => {
  await page.route('**/geo/zones.geojson', (route) => route.fulfill({ body: '<!doctype html><title>Sign in</title>' }));
  await page.route('**/geo/events.geojson', (route) => route.fulfill({ body: '{"type":"FeatureCollection","features":"<b>none</b>"}' }));
  await open(page);
  const alert = (file?: string) => page.getByRole('alert').filter({ hasText: `geo/${file ?? ''}` });
  await expect(alert()).toHaveCount(2);
  await expect(alert('zones.geojson')).toContainText('geo/zones.geojson is not valid JSON');
  await expect(alert('events.geojson')).toContainText('geo/events.geojson does not have the expected content');
  await expect(page.locator('.still .land-fill').first()).toBeVisible();

  await page.unroute('**/geo/events.geojson');
  await alert('events.geojson').getByRole('button', { name: 'Try again' }).click();
  await expect(list(page).locator('button[data-opens]')).toHaveCount(EVENTS.length);
  await entry(page, eventById('cease-fire')).click();
  await expect(evidence(page).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
  await expect(alert()).toHaveCount(1);

  await page.unroute('**/geo/zones.geojson');
  await alert('zones.geojson').getByRole('button', { name: 'Try again' }).click();
  await expect(alert()).toHaveCount(0);
  await expect(page.locator('.still path[data-zone]')).toHaveCount(ZONES.length);
  for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).toBeChecked();
});

test('on a phone the alerts of seven files, or of one, leave the map’s controls free, and can be closed', async ({ page, tolerate }) => {
  tolerate(/404/);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.route('**/geo/basemap/*.geojson', (route) => route.fulfill({ status: 404, body: '' }));
  await open(page);
  const alerts = page.getByRole('alert').filter({ hasText: 'geo/' });
  const expectControlsFree = async () => {
    const controls = await page.locator('section.map').getByRole('group').last().boundingBox();
    if (!controls) throw new Error('the map has no controls');
    for (const alert of await alerts.all()) {
      const box = await alert.boundingBox();
      const [left, right] = [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)];
      expect(right <= controls.x || left >= controls.x + controls.width, 'beside the controls').toBe(true);
    }
    await page.getByRole('button', { name: /^(Reset view|العودة إلى العرض الأول)$/ }).click({ trial: true });
    await alerts.last().getByRole('button').first().click({ trial: true });
  };
  const speak = async (language: 'en' | 'ar') => {
    await go(page, `#lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  };

  await expect(alerts).toHaveCount(7);
  await expectControlsFree();
  await speak('ar');
  await expectControlsFree();
  for (let left = 6; left > 0; left--) {
    await alerts.first().getByRole('button').last().click();
    await expect(alerts).toHaveCount(left);
  }
  await expectControlsFree();
  await speak('en');
  await expectControlsFree();
});

test('a tool and a panel whose script cannot be fetched say so, and the tool can be put away', async ({ page, tolerate }) => {
  tolerate(/net::ERR_FAILED/);
  for (const name of ['Timeline', 'PointEvidence']) await page.route(`**/assets/${name}-*.js`, (route) => route.abort());
  await open(page, '#selected=point/33.0000,36.0000');
  const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(evidence(page).getByRole('alert')).toContainText('could not be loaded');
  await page.locator('[data-tool="time"]').click();
  await expect(alert).toHaveCount(2);
  await alert.getByRole('button', { name: 'OK' }).click();
  await expect(alert).toHaveCount(1);
});
