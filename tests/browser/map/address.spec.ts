import { expect, test } from '../support/test.ts';
import { ZONES, camera, drawn, entry, eventById, evidence, layers, list, map, open, zoneSwitch } from '../support/page.ts';

test('the address holds camera, layers and selection, and a reload restores them', async ({ page }) => {
  await open(page);
  await zoneSwitch(page, 'Damascus ring').click();
  await entry(page, eventById('cease-fire')).click();
  await map(page).getByRole('button', { name: 'Zoom in' }).click();
  await drawn(page);
  await expect.poll(() => page.url()).toContain('selected=event/cease-fire');
  expect(page.url()).toContain('layers=sweida,golan-buffer&');
  const before = camera(page);

  await page.reload();
  await drawn(page);
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('A cease-fire ends the violence');
  await expect(zoneSwitch(page, 'Damascus ring')).not.toBeChecked();
  expect(camera(page)).toEqual(before);
});

test('a pasted link opens the same view', async ({ page }) => {
  await open(page, '#map=9/32.7/36.6&layers=sweida&selected=zone/sweida&category=violence&status=happened&pins=off&lang=en');
  expect(camera(page)).toEqual({ zoom: 9, latitude: 32.7, longitude: 36.6 });
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
  await expect(zoneSwitch(page, 'Golan buffer zone')).not.toBeChecked();
  await expect(zoneSwitch(page, 'Pins')).not.toBeChecked();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Sweida province');
  await expect(list(page).getByRole('status')).toHaveText(/^3 of/);
});

test('a link pasted into the same tab takes the page there', async ({ page }) => {
  await open(page);
  await page.evaluate(() => (location.hash = '#map=9/33.5/36.3&layers=damascus-ring&selected=event/withdrawal-extent'));
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('How far the withdrawal is said to reach');
  await expect(zoneSwitch(page, 'Sweida province')).not.toBeChecked();
  await expect.poll(() => camera(page).zoom).toBe(9);
});

test('Back and Forward walk through what the reader did', async ({ page }) => {
  await open(page);
  await zoneSwitch(page, 'Sweida province').click();
  await expect(page).toHaveURL(/layers=golan-buffer,damascus-ring/);
  await entry(page, eventById('paris-meeting')).click();
  await expect(page).toHaveURL(/selected=event\/paris-meeting/);

  await page.goBack();
  await expect(evidence(page)).toHaveCount(0);
  await expect(zoneSwitch(page, 'Sweida province')).not.toBeChecked();
  await page.goBack();
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Shaibani and Dermer meet in Paris');
});

for (const hash of [
  '#map=nonsense&layers=atlantis&selected=event/nothing-by-this-name&category=gossip&lang=xx&theme=sepia',
  '#map=99/99/999',
  '#selected=zone/',
  '#%E0%A4%A',
  '#layers=<img src=x onerror=alert(1)>&selected=javascript:alert(1)',
]) {
  test(`an address of ${hash} falls back to the default`, async ({ page }) => {
    await open(page, hash);
    for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).toBeChecked();
    await expect(evidence(page)).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(camera(page).zoom).toBeGreaterThan(7);
    await expect(page).toHaveURL(/layers=sweida,golan-buffer,damascus-ring/);
    await expect(page).not.toHaveURL(/selected/);
  });
}

test('no layer at all is a choice that a link keeps', async ({ page }) => {
  await open(page, '#layers=');
  for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).not.toBeChecked();
  await expect(layers(page)).toBeVisible();
});
