import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { drawnMap } from '../support/still.ts';

/** Takes the graphics card away from the map. */
function lose(page: Page): Promise<void> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { extension });
    extension?.loseContext();
  });
}

const giveBack = (page: Page) => page.evaluate(() => (window as unknown as { extension: WEBGL_lose_context }).extension.restoreContext());

test('a lost context that comes back restores the map as it was', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto('./#layers=sweida,golan-buffer&selected=zone/sweida&lang=ar&theme=dark');
  await expect(drawnMap(page)).toBeVisible();
  const map = page.locator('canvas.maplibregl-canvas');
  const before = await map.screenshot();
  const address = page.url();
  await lose(page);
  await expect(page.locator('section.map')).toHaveAttribute('data-idle', 'false');
  await page.mouse.move(500, 300);
  await giveBack(page);
  await expect(drawnMap(page)).toBeVisible();
  await expect.poll(async () => Buffer.compare(await map.screenshot(), before)).toBe(0);
  expect(page.url()).toBe(address);
  expect(problems).toEqual([]);
});

test('a change made while the context is lost is there when it comes back', async ({ page }) => {
  await page.goto('./');
  await expect(drawnMap(page)).toBeVisible();
  await page.getByRole('switch', { name: 'Damascus ring' }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(drawnMap(page)).toBeVisible();
  const wanted = await page.locator('canvas.maplibregl-canvas').screenshot();
  await page.getByRole('switch', { name: 'Damascus ring' }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(drawnMap(page)).toBeVisible();
  await lose(page);
  await page.getByRole('switch', { name: 'Damascus ring' }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await giveBack(page);
  await expect(drawnMap(page)).toBeVisible();
  await expect.poll(async () => Buffer.compare(await page.locator('canvas.maplibregl-canvas').screenshot(), wanted)).toBe(0);
});

test('one that stays lost gives way to the still map, with the view kept', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto('./#map=9/32.7/36.6&layers=sweida');
  await expect(drawnMap(page)).toBeVisible();
  await lose(page);
  await expect(page.locator('.still path[data-zone="sweida"]')).toBeVisible();
  await expect(page.locator('.still path[data-zone]')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Map' })).toContainText('WebGL 2');
  await expect(page).toHaveURL(/map=9\/32\.7000\/36\.6000/);
  expect(problems).toEqual([]);
});
