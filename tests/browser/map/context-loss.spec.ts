import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { camera, drawn, open } from '../support/page.ts';
import { ar } from '../../../src/i18n/ar.ts';

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

test('a lost WebGL context restores the map as it is by then; one that stays lost gives way to the still map', async ({ page }) => {
  await open(page, '#layers=sweida,golan-buffer&selected=zone/sweida&lang=ar&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const map = page.locator('section.map');
  const control = (name: string) => page.getByRole('button', { name, exact: true });
  const picture = () => page.locator('canvas.maplibregl-canvas').screenshot();
  const toggleRingAndTheme = async () => {
    await page.locator('#layer-damascus-ring').click();
    await control(ar.darkTheme).click();
  };
  const before = await picture();

  await test.step('it comes back as it was', async () => {
    const address = page.url();
    await lose(page);
    await expect(map).toHaveAttribute('data-idle', 'false');
    await page.mouse.move(500, 300);
    await giveBack(page);
    await drawn(page);
    await expect.poll(async () => Buffer.compare(await picture(), before)).toBe(0);
    expect(page.url()).toBe(address);
  });

  await test.step('what was changed meanwhile is drawn', async () => {
    await toggleRingAndTheme();
    await drawn(page);
    await lose(page);
    await toggleRingAndTheme();
    await giveBack(page);
    await drawn(page);
    await expect.poll(async () => Buffer.compare(await picture(), before)).toBe(0);
  });

  await test.step('one that stays lost gives way to the still map, with the view kept', async () => {
    await control(ar.resetView).click();
    await drawn(page);
    const home = camera(page);
    await control(ar.zoomIn).click();
    await expect.poll(() => camera(page).zoom).toBeCloseTo(home.zoom + 1, 1);
    await drawn(page);
    const at = camera(page);
    await lose(page);
    await expect(map).toHaveAttribute('data-state', 'failed');
    await expect(page.locator('.still path[data-zone="sweida"]')).toBeVisible();
    await expect(page.locator('.still path[data-zone]')).toHaveCount(2);
    await expect(map).toContainText('WebGL 2');
    expect(camera(page)).toEqual(at);
  });
});
