import type { Page } from '@playwright/test';
import { ZONES, camera, drawn, entry, eventById, evidence, list, open, zoneSwitch } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

/** Pastes a link into the same tab. */
const paste = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);

test('Back and Forward walk through what the reader did, and a reload restores it', async ({ page }) => {
  await open(page);
  const heading = evidence(page).getByRole('heading', { level: 2 });
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
  await expect(heading).toHaveText('Shaibani and Dermer meet in Paris');

  await page.reload();
  await drawn(page);
  await expect(heading).toHaveText('Shaibani and Dermer meet in Paris');
  await expect(zoneSwitch(page, 'Sweida province')).not.toBeChecked();
  await expect(zoneSwitch(page, 'Damascus ring')).toBeChecked();
});

test('a pasted link opens the same view, in a new tab and in the same one', async ({ page }) => {
  const heading = evidence(page).getByRole('heading', { level: 2 });
  await open(page, '#map=9/32.7/36.6&layers=sweida&selected=zone/sweida&category=violence&status=happened&pins=off&lang=en');
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
  await expect(zoneSwitch(page, 'Golan buffer zone')).not.toBeChecked();
  await expect(zoneSwitch(page, 'Pins')).not.toBeChecked();
  await expect(heading).toHaveText('Sweida province');
  await expect(list(page).getByRole('status')).toHaveText(/^3 of/);
  // The camera is written to 4 decimals once the page has read it.
  await expect(page).toHaveURL(/map=9\/32\.7000\/36\.6000/);
  expect(camera(page)).toEqual({ zoom: 9, latitude: 32.7, longitude: 36.6 });

  await paste(page, '#map=8.5/33.5/36.3&layers=damascus-ring&selected=event/withdrawal-extent');
  await expect(heading).toHaveText('How far the withdrawal is said to reach');
  await expect(zoneSwitch(page, 'Sweida province')).not.toBeChecked();
  await expect(zoneSwitch(page, 'Damascus ring')).toBeChecked();
  await expect(zoneSwitch(page, 'Pins')).toBeChecked();
  await expect(list(page).getByRole('status')).not.toHaveText(/^3 of/);
  await expect(page).toHaveURL(/map=8\.5\/33\.5000\/36\.3000/);
});

test('a broken address falls back to the default; no layer at all is a choice', async ({ page }) => {
  await open(page);
  for (const hash of [
    '#map=nonsense&layers=atlantis&selected=event/nothing-by-this-name&category=gossip&lang=xx&theme=sepia',
    '#map=99/99/999',
    '#selected=zone/',
    '#%E0%A4%A',
    '#layers=<img src=x onerror=alert(1)>&selected=javascript:alert(1)',
  ]) {
    await test.step(hash, async () => {
      await paste(page, '#map=10/33.5/36.3&layers=sweida&selected=zone/sweida&category=violence&lang=ar&theme=dark');
      await expect(page.locator('aside h2')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await paste(page, hash);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).toBeChecked();
      await expect(evidence(page)).toHaveCount(0);
      await expect(list(page).getByRole('status')).toHaveText('22 of 22 events');
      await expect(page).toHaveURL(/layers=sweida,golan-buffer,damascus-ring/);
      await expect(page).not.toHaveURL(/selected|map=|category/);
      for (const { id } of ZONES) await expect(page.locator(`path[data-zone="${id}"]`)).toBeInViewport();
      // The still map says that it needs WebGL 2; nothing else is wrong.
      await expect(page.getByRole('alert').filter({ hasNotText: 'WebGL 2' })).toHaveCount(0);
    });
  }

  await test.step('in a new tab', async () => {
    await page.goto('about:blank');
    await open(page, '#map=nonsense&layers=atlantis&selected=event/nothing-by-this-name&category=gossip&lang=xx&theme=sepia');
    for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).toBeChecked();
    await expect(page).not.toHaveURL(/selected|map=|category|lang|theme/);
    await expect(evidence(page)).toHaveCount(0);
  });

  await test.step('no layer at all', async () => {
    await paste(page, '#layers=');
    for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).not.toBeChecked();
    await page.reload();
    await drawn(page);
    for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).not.toBeChecked();
    await expect(page).toHaveURL(/layers=(&|$)/);
  });
});
