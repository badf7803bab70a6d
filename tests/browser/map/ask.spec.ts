import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { go } from '../support/go.ts';
import { camera, drawn, evidence, layers, map, open, project, ZONES } from '../support/page.ts';

const list = (page: Page, name: string) => evidence(page).getByRole('list', { name, exact: true });
const heading = (page: Page) => evidence(page).getByRole('heading', { level: 2 });
const status = (page: Page) => page.getByRole('status').last();

/** Clicks the map where a place lies. */
async function press(page: Page, [longitude, latitude]: [number, number], button: 'left' | 'right' = 'left'): Promise<void> {
  const { x, y } = await project(page, longitude, latitude);
  await page.mouse.click(x, y, { button });
}

test('asking what is at a place, by mouse and by keyboard', async ({ page }) => {
  await open(page, '#map=8.2/33.05/36.3&pins=off');
  await test.step('a click outside every zone asks there: where it is, how far each zone lies, and in which direction', async () => {
    await press(page, [36.15, 32.95]);
    await expect(heading(page)).toHaveText(/^32\.9[45]\d\d° N, 36\.1[45]\d\d° E$/);
    await expect(page).toHaveURL(/selected=point\/32\.9/);
    await expect(list(page, 'Outside')).toContainText(/Golan buffer zone.*edge \d+(\.\d)? km \(.* mi\) west/s);
    await expect(list(page, 'Outside')).toContainText(/Sweida province.*edge \d+(\.\d)? km \(.* mi\) (south-)?east/s);
    await expect(list(page, 'Inside')).toContainText("Dar'a governorate");
    await expect(evidence(page)).toContainText(/Nearest town.*km/s);
    await expect(status(page)).toContainText(/^32\.9.*: .*Dar'a governorate/);
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
  });

  await test.step('a click in a zone opens the zone, which offers the point; the other button asks at once; what is typed is flown to', async () => {
    await go(page, '#map=8.2/33.05/36.3&pins=off');
    await press(page, [36.9, 32.95]);
    await expect(heading(page)).toHaveText('Sweida province');
    await evidence(page).getByRole('button', { name: 'What is at this point?' }).click();
    await expect(heading(page)).toHaveText(/^32\.9.*° N/);
    await expect(list(page, 'Inside')).toContainText('Sweida province');
    await expect(list(page, 'Inside')).toContainText('clear of the edge’s uncertainty');

    // Beside the panel, which covers the east.
    await press(page, [36.4, 32.75], 'right');
    await expect(heading(page)).toHaveText(/^32\.7\d+° N, 36\.(39|40)/);
    const field = evidence(page).getByRole('textbox', { name: 'Coordinates' });
    await field.fill('31.9, 36.1');
    await field.press('Enter');
    await expect.poll(() => camera(page).latitude).toBeCloseTo(31.9, 1);
    // Opened from the list, the zone knows of no point.
    await layers(page).getByRole('button', { name: 'About Sweida province' }).click();
    await expect(heading(page)).toHaveText('Sweida province');
    await expect(evidence(page).getByRole('button', { name: 'What is at this point?' })).toHaveCount(0);
  });

  await test.step('by keyboard alone: a crosshair in the middle of the map, and Enter asks there', async () => {
    await go(page, '#map=9/32.9/36.9');
    await page.locator('canvas.maplibregl-canvas').focus();
    await page.keyboard.press('ArrowUp');
    await drawn(page);
    await expect(map(page).getByText('Enter asks what is here')).toBeVisible();
    const { latitude, longitude } = camera(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`selected=point/${latitude.toFixed(4)},${longitude.toFixed(4)}`));
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('canvas.maplibregl-canvas')).toBeFocused();
  });

  await test.step('every zone that shows is reached with Tab on the map, before the pins, and opens with Enter', async () => {
    await go(page, '#');
    await page.locator('canvas.maplibregl-canvas').focus();
    const seen: string[] = [];
    while (seen.length < ZONES.length) {
      await page.keyboard.press('Tab');
      const focused = page.locator('button[data-zone]:focus');
      await expect(focused).toBeVisible();
      const id = (await focused.getAttribute('data-zone')) ?? '';
      seen.push(id);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`selected=zone/${id}`));
      await page.keyboard.press('Escape');
      await expect(page.locator(`button[data-zone="${id}"]`)).toBeFocused();
    }
    expect(seen.sort()).toEqual(ZONES.map(({ id }) => id).sort());
    await page.keyboard.press('Tab');
    await expect(page.locator('.pins button:focus')).toBeVisible();

    // Hidden zones have none.
    await go(page, '#layers=golan-buffer');
    await expect(page.locator('button[data-zone]')).toHaveCount(1);
  });
});
