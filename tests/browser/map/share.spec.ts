import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { drawn, evidence, layers, open } from '../support/page.ts';
import { VECTOR } from '../support/pmtiles.ts';

const button = (page: Page) => page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Share' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this map' });
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', { name });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('copies a link that opens the same view for someone else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#map=9.2/33.1/36.2&layers=sweida,damascus-ring&selected=event/cease-fire&ring=centre:12&category=violence,security');
  await button(page).click();
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Copied');
  const link = await copied(page);
  expect(link).toBe(page.url());
  expect(link).toContain('selected=event/cease-fire');

  await page.goto('about:blank');
  await page.goto(link);
  await drawn(page);
  await expect(evidence(page)).toBeVisible();
  await expect.poll(() => page.url()).toBe(link);
});

test('says what no link holds: the reader’s own files and tiles', async ({ page }) => {
  await open(page);
  await button(page).click();
  await expect(dialog(page)).not.toContainText('What you opened yourself');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import data' }).click();
  await page.getByRole('dialog').getByLabel('Import data', { exact: true }).setInputFiles('tests/fixtures/import/acled.csv');
  await page.getByRole('button', { name: 'Add to map' }).click();
  await layers(page).getByText('More zones, and how sure the edges are').click();
  await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).click();
  await page
    .getByLabel('File on this device')
    .setInputFiles({ name: 'blocks.pmtiles', mimeType: 'application/octet-stream', buffer: VECTOR });
  await expect(layers(page).getByRole('switch', { name: 'Test blocks' })).toBeChecked();
  await button(page).click();
  await expect(dialog(page)).toContainText('What you opened yourself is not in it: acled; Test blocks.');
  await tab(page, 'Embed').click();
  await expect(dialog(page)).toContainText('What you opened yourself is not in it: acled; Test blocks.');
});

test('cites the map as Chicago, APA and BibTeX, with access date, version and hash', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
  await open(page);
  const { hash, version } = await page.evaluate(
    async () => (await (await fetch('./geo/datapackage.json')).json()) as { hash: string; version: string },
  );
  await button(page).click();
  await tab(page, 'Cite').click();
  const text = dialog(page).getByRole('textbox', { name: 'Citation of this map' });
  await expect(text).toContainText('“Southern Syria Zones.” Interactive map of AFP reporting, 16 September 2025.');
  await expect(text).toContainText('Accessed November 23, 2026.');
  for (const part of [hash, `Version ${version}`, page.url()]) await expect(text).toContainText(part);
  await dialog(page).getByRole('radio', { name: 'APA' }).check();
  await expect(text).toContainText('Retrieved November 23, 2026, from');
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check();
  await dialog(page).getByRole('button', { name: 'Copy citation' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Copied');
  expect(await copied(page)).toMatch(
    /^@misc\{southern-syria-zones-\d{4},\n {2}title = \{\{Southern Syria Zones\}\},\n[^]*urldate = \{2026-11-23\},\n\}$/,
  );
});

test('hands the link to the system where it can, and says so where that fails', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (what: { url: string }) => {
        shared.push(what.url);
        if (shared.length === 1) return Promise.resolve();
        const name = shared.length === 2 ? 'AbortError' : 'NotAllowedError';
        return Promise.reject(new DOMException('no', name));
      },
    });
  });
  await open(page);
  await button(page).click();
  const send = dialog(page).getByRole('button', { name: 'Share with…' });
  await send.click();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([page.url()]);
  // A reader who thought better of it is told nothing.
  await send.click();
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  await send.click();
  await expect(dialog(page).getByRole('alert')).toContainText('Copy the link instead');
});

test('where copying is refused the text is selected, and the dialog says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await open(page);
  await button(page).click();
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('copy it with the keyboard');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(page.url());
});

test('by keyboard alone: tabs by arrows, Escape closes the dialog only and gives the focus back', async ({ page }) => {
  await open(page, '#selected=event/cease-fire');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await tab(page, 'Link').focus();
  for (const name of ['Cite', 'Picture', 'Download', 'Embed', 'Link']) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
  }
  await page.keyboard.press('End');
  await expect(tab(page, 'Embed')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(evidence(page)).toBeVisible();
});

test('in Arabic the tabs run from right to left, and nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#lang=ar&theme=dark');
  await page.getByRole('group', { name: 'أدوات' }).getByRole('button', { name: 'مشاركة' }).click();
  const arabic = page.getByRole('dialog', { name: 'مشاركة هذه الخريطة' });
  await arabic.getByRole('tab', { name: 'رابط' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(arabic.getByRole('tab', { name: 'استشهاد' })).toBeFocused();
  for (const name of ['رابط', 'استشهاد', 'صورة', 'تنزيل', 'تضمين']) {
    await arabic.getByRole('tab', { name }).click();
    expect(await arabic.evaluate((element) => element.scrollWidth - element.clientWidth), name).toBeLessThanOrEqual(0);
  }
});
