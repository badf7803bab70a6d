import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { evidence, map, open, zoneSwitch } from '../support/page.ts';
import { STOPS } from '../../fixtures/published.ts';

const tool = (page: Page) => page.getByRole('button', { name: 'Tour', exact: true });
const tour = (page: Page) => page.getByRole('region', { name: 'Tour of the report' });
const title = (page: Page, stop: number) => tour(page).getByRole('heading', { name: STOPS[stop - 1]?.title.en ?? '', exact: true });
const next = (page: Page) => tour(page).getByRole('button', { name: 'Next' });

test('by keyboard: the focus stays on the button, each stop is announced, Escape closes the evidence and then the tour', async ({
  page,
}) => {
  await open(page);
  const before = await map(page).boundingBox();
  await tool(page).focus();
  await page.keyboard.press('Enter');
  await expect(title(page, 1)).toBeFocused();

  await test.step('the strip takes room from the map and covers nothing of it', async () => {
    const [after, strip] = [await map(page).boundingBox(), await tour(page).boundingBox()];
    expect(after?.height).toBeLessThan(before?.height ?? 0);
    expect(strip?.y).toBeGreaterThanOrEqual((after?.y ?? 0) + (after?.height ?? 0) - 1);
  });

  await next(page).focus();
  await page.keyboard.press('Enter');
  await expect(title(page, 2)).toBeVisible();
  await expect(page).toHaveURL(/tour=2/);
  await expect(next(page)).toBeFocused();
  await expect(page.locator('p[role="status"][aria-live]')).toContainText(STOPS[1]?.title.en ?? '');
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await next(page).focus();
  await page.keyboard.press('Escape');
  await expect(tour(page)).toHaveCount(0);
  await expect(tool(page)).toBeFocused();
});

test('closing brings back the view from before, and the tour resumes where it was left', async ({ page }) => {
  await open(page, '#map=9/32.7/36.6&layers=sweida&category=violence');
  await tool(page).click();
  await expect(title(page, 1)).toBeFocused();
  await next(page).click();
  await next(page).click();
  await expect(title(page, 3)).toBeVisible();
  await expect(zoneSwitch(page, 'Sweida province')).not.toBeChecked();
  await expect(page).toHaveURL(/tour=3/);

  await tour(page).getByRole('button', { name: 'Close the tour and return to your own view' }).click();
  await expect(tour(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#map=9\/32\.7000\/36\.6000&layers=sweida&category=violence$/);
  await expect(evidence(page)).toHaveCount(0);
  await expect(tool(page)).toBeFocused();

  await tool(page).click();
  await tour(page).getByRole('button', { name: 'Resume' }).click();
  await expect(title(page, 3)).toBeFocused();
  await expect(page).toHaveURL(/tour=3/);
  // The button of the tool bar closes it too, with the same view.
  await tool(page).click();
  await expect(page).toHaveURL(/layers=sweida&category=violence$/);
});

test('Back goes one stop back, and closes the tour at its start', async ({ page }) => {
  await open(page);
  await tool(page).click();
  await expect(title(page, 1)).toBeVisible();
  await next(page).click();
  await expect(evidence(page)).toBeVisible();
  await page.goBack();
  await expect(title(page, 1)).toBeVisible();
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
  await page.goBack();
  await expect(tour(page)).toHaveCount(0);
});

test('on a phone map and text stand one above the other, in Arabic too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#tour=2&lang=ar');
  const card = page.getByRole('region', { name: 'جولة مع التقرير' });
  await expect(card.getByRole('heading', { name: STOPS[1]?.title.ar ?? '' })).toBeFocused();
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
