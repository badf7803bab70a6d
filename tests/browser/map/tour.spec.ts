import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { camera, drawn, evidence, map, open, zoneSwitch } from '../support/page.ts';
import { STOPS } from '../../../src/tools/tour/stops.ts';

const tool = (page: Page) => page.getByRole('button', { name: 'Tour', exact: true });
const tour = (page: Page) => page.getByRole('region', { name: 'Tour of the report' });
const title = (page: Page, stop: number) => tour(page).getByRole('heading', { name: STOPS[stop - 1]?.title.en ?? '', exact: true });

test('every stop is reached by buttons, names its paragraphs, moves the map, and opens what it speaks of', async ({ page }) => {
  await open(page);
  await tool(page).click();
  for (const [index, stop] of STOPS.entries()) {
    if (index) await tour(page).getByRole('button', { name: 'Next' }).click();
    await expect(title(page, index + 1)).toBeVisible();
    await expect(tour(page)).toContainText(`${index + 1} of ${STOPS.length}`);
    for (const paragraph of stop.paragraphs) await expect(tour(page)).toContainText(`¶ ${paragraph}`);
    if (index) await expect(page).toHaveURL(new RegExp(`tour=${index + 1}(&|$)`));
    await expect(page).toHaveURL(
      new RegExp(`selected=${stop.selected ? `${stop.selected.type}/${stop.selected.id}` : ''}`.replace(/=$/, '=|tour')),
    );
    if (stop.selected) await expect(evidence(page)).toBeVisible();
    else await expect(evidence(page)).toHaveCount(0);
  }
  await expect(tour(page).getByRole('button', { name: 'Next' })).toHaveCount(0);
  await tour(page).getByRole('button', { name: 'Finish' }).click();
  await expect(tour(page)).toHaveCount(0);
});

test('closing gives back the view of before, and the tour goes on where it was left', async ({ page }) => {
  await open(page, '#map=9/32.7/36.6&layers=sweida&category=violence');
  const before = camera(page);
  await tool(page).click();
  await expect(title(page, 1)).toBeFocused();
  await tour(page).getByRole('button', { name: 'Next' }).click();
  await tour(page).getByRole('button', { name: 'Next' }).click();
  await expect(title(page, 3)).toBeVisible();
  await expect(zoneSwitch(page, 'Sweida province')).not.toBeChecked();
  await expect.poll(() => camera(page).longitude).toBeLessThan(36.4);

  await tour(page).getByRole('button', { name: 'Close the tour and return to your own view' }).click();
  await expect(tour(page)).toHaveCount(0);
  await expect(page).toHaveURL(/layers=sweida&category=violence$/);
  await expect(evidence(page)).toHaveCount(0);
  await expect.poll(() => camera(page)).toEqual(before);
  await expect(tool(page)).toBeFocused();

  await tool(page).click();
  await tour(page).getByRole('button', { name: 'Resume' }).click();
  await expect(title(page, 3)).toBeFocused();
  await expect(page).toHaveURL(/tour=3/);
  // The button of the tool bar closes it too, and gives back the same view.
  await tool(page).click();
  await expect(page).toHaveURL(/layers=sweida&category=violence$/);
});

test('Back goes one stop back, and closes the tour at its start', async ({ page }) => {
  await open(page);
  await tool(page).click();
  await expect(title(page, 1)).toBeVisible();
  await tour(page).getByRole('button', { name: 'Next' }).click();
  await expect(evidence(page)).toBeVisible();
  await page.goBack();
  await expect(title(page, 1)).toBeVisible();
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
  await page.goBack();
  await expect(tour(page)).toHaveCount(0);
});

test('a link to a stop shows it; a broken one shows the first', async ({ page }) => {
  await open(page, '#tour=4');
  await expect(title(page, 4)).toBeVisible();
  await expect(zoneSwitch(page, 'Golan buffer zone')).not.toBeChecked();
  await expect(evidence(page)).toContainText('Violence breaks out');
  await page.goto('about:blank');
  await open(page, '#tour=99');
  await expect(title(page, 1)).toBeVisible();
});

test('a link that holds a view keeps it', async ({ page }) => {
  await open(page, '#map=8.5/32.9/36.2&layers=sweida&tour=2');
  await expect(title(page, 2)).toBeVisible();
  await drawn(page);
  await expect(page).toHaveURL(/layers=sweida&tour=2/);
  expect(camera(page)).toEqual({ zoom: 8.5, latitude: 32.9, longitude: 36.2 });
});

test('by keyboard: from stop to stop without losing the focus, each announced, Escape closes evidence and then the tour', async ({
  page,
}) => {
  await open(page);
  await tool(page).focus();
  await page.keyboard.press('Enter');
  await expect(title(page, 1)).toBeFocused();
  const next = tour(page).getByRole('button', { name: 'Next' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(title(page, 2)).toBeVisible();
  await expect(next).toBeFocused();
  await expect(page.locator('p[role="status"][aria-live]')).toContainText(STOPS[1]?.title.en ?? '');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await next.focus();
  await page.keyboard.press('Escape');
  await expect(tour(page)).toHaveCount(0);
  await expect(tool(page)).toBeFocused();
});

test('on a phone map and text stand one above the other, in Arabic too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#tour=2&lang=ar');
  const card = page.getByRole('region', { name: 'جولة مع التقرير' });
  await expect(card.getByRole('heading', { name: STOPS[1]?.title.ar ?? '' })).toBeVisible();
  await card.getByRole('button', { name: 'التالي' }).click();
  await expect(card).toContainText('3 من 10');
  const picture = await page.getByRole('region', { name: 'الخريطة', exact: true }).boundingBox();
  const text = await card.boundingBox();
  expect(picture?.height).toBeGreaterThan(250);
  expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((text?.y ?? 0) + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await card.getByRole('button', { name: 'فتح الأدلة' }).click();
  await expect(page.getByRole('complementary', { name: 'الأدلة' })).toBeVisible();
  await expect(card).toBeVisible();
});

test('the strip takes room from the map and covers nothing of it', async ({ page }) => {
  await open(page);
  const before = await map(page).boundingBox();
  await tool(page).click();
  await expect(title(page, 1)).toBeVisible();
  const [after, strip] = [await map(page).boundingBox(), await tour(page).boundingBox()];
  expect(after?.height).toBeLessThan(before?.height ?? 0);
  expect(strip?.y).toBeGreaterThanOrEqual((after?.height ?? 0) - 1);
  await expect(map(page).getByText('GeoNames')).toBeVisible();
});
