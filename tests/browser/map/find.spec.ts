import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { camera, difference, drawn, evidence, map, open, patch, project, zoneSwitch } from '../support/page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const button = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });

/** Opens the search and types. */
async function find(page: Page, words: string): Promise<void> {
  await button(page).click();
  await box(page).fill(words);
}

test('the first key that the page hears may be Ctrl+K', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('suwayda');
  await expect(options(page).first()).toContainText('Sweida');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+Backspace');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Meta+k');
  await expect(box(page)).toBeFocused();
});

test('every spelling leads to Sweida', async ({ page }) => {
  await open(page);
  for (const spelling of ['As-Suwayda', 'Soueida', 'السويداء', 'Swieda']) {
    await page.goto('./#map=6.5/34.5/38.5');
    await expect.poll(() => camera(page).latitude).toBeGreaterThan(33.5);
    await find(page, spelling);
    await expect(options(page).first()).toHaveText(/Sweida\s*Town/);
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(() => camera(page).latitude).toBeCloseTo(32.709, 2);
    expect(camera(page).longitude).toBeCloseTo(36.57, 2);
    await expect(map(page).locator('canvas')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: /^Sweida$/ })).toBeAttached();
  }
});

test('a town is ringed until the reader clicks the map', async ({ page }) => {
  const jaramana = [36.34614, 33.4862] as const;
  await open(page);
  await find(page, 'Jaramana');
  await page.keyboard.press('Enter');
  await expect.poll(() => camera(page).latitude).toBeCloseTo(jaramana[1], 3);
  await drawn(page);
  const ringed = await patch(page, jaramana, 40);
  const { x, y } = await project(page, jaramana[0] + 0.1, jaramana[1] - 0.05);
  await page.mouse.click(x, y);
  await page.getByRole('button', { name: 'Close' }).click();
  await drawn(page);
  expect(difference(ringed, await patch(page, jaramana, 40))).toBeGreaterThan(0.1);
});

test('arrows go through the results, which are counted aloud; Escape gives the focus back', async ({ page }) => {
  await open(page);
  await find(page, 'sweida');
  const count = await options(page).count();
  expect(count).toBeGreaterThan(3);
  await expect(dialog(page).getByRole('status')).toHaveText(`${count} results`);
  const activeId = () => box(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`#${await activeId()}`)).toHaveAttribute('aria-selected', 'true');
  const first = await activeId();
  await page.keyboard.press('ArrowDown');
  expect(await activeId()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
});

test('an event opens with its evidence, which gives the focus back to the button', async ({ page }) => {
  await open(page);
  await find(page, 'ceasefire ends');
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('A cease-fire ends the violence');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();
});

test('an excerpt opens what rests on it; a place beyond the map opens the event there', async ({ page }) => {
  await open(page);
  await find(page, 'sectarian bloodshed');
  await options(page).filter({ hasText: 'sectarian bloodshed in July' }).click();
  await expect(evidence(page).locator('blockquote')).toContainText('sectarian bloodshed in July');
  await page.keyboard.press('Escape');
  await find(page, 'Baku');
  await expect(options(page).first()).toContainText('Beyond the map');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=event\/baku-meeting/);
});

test('a zone that is off by default is shown and opened', async ({ page }) => {
  await open(page);
  await find(page, 'deraa governorate');
  // Not the governorate as a place, “Dar'a”, which is there before the further zones are.
  await options(page)
    .filter({ has: page.locator('strong', { hasText: /^Dar'a governorate$/ }) })
    .click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText("Dar'a governorate");
  await expect(zoneSwitch(page, "Dar'a governorate")).toBeChecked();
});

test('coordinates are a result, with Arabic digits too; beyond the map they say so', async ({ page }) => {
  await open(page);
  await find(page, '٣٣٫٠٥، ٣٦٫٣٠');
  await expect(options(page)).toHaveText(/33\.05° N, 36\.3° E/);
  await box(page).fill('12, 77');
  await expect(options(page)).toHaveCount(0);
  await expect(dialog(page).getByRole('status')).toContainText('outside this map');
  await box(page).fill('33.05, 36.30');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=point\/33\.0500,36\.3000/);
  await expect.poll(() => camera(page).latitude).toBeCloseTo(33.05, 2);
});

test('says what to try where nothing is found, and starts with examples', async ({ page }) => {
  await open(page);
  await find(page, 'xylophone');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing found for “xylophone”');
  await expect(dialog(page).getByRole('status')).toContainText('another spelling');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await box(page).fill('');
  await dialog(page).getByRole('button', { name: 'Suwayda' }).click();
  await expect(box(page)).toBeFocused();
  await expect(options(page).first()).toContainText('Sweida');
});

test('in Arabic, by the key where K lies on an Arabic keyboard', async ({ page }) => {
  await page.goto('./#lang=ar');
  await expect(page.getByRole('region', { name: 'الخريطة' })).toHaveAttribute('data-state', 'ready');
  // No keyboard that Playwright knows has the letter.
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ن', ctrlKey: true, bubbles: true })));
  await box(page).fill('daraa');
  await expect(options(page).first()).toContainText('درعا');
  await expect(page.getByRole('dialog', { name: 'بحث' }).getByRole('status')).toContainText(/\d+ (نتائج|نتيجة)/);
});

test('fills a phone, and leaves the map in sight once something is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Larger panel' }).click();
  await find(page, 'Shahba');
  const bounds = await dialog(page).boundingBox();
  expect(bounds).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await options(page).first().click();
  await expect.poll(() => camera(page).latitude).toBeCloseTo(32.855, 2);
  await expect(page.getByRole('button', { name: 'Larger panel' })).toBeEnabled();
});
