import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { go } from '../support/go.ts';
import { difference, drawn, evidence, open, patch, project } from '../support/page.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Measure a distance' });
const tool = (page: Page) => page.getByRole('button', { name: 'Measure', exact: true });
const km = async (page: Page) => Number(/([\d.]+) km/.exec((await card(page).locator('.total').textContent()) ?? '')?.[1]);

async function press(page: Page, [longitude, latitude]: [number, number]): Promise<void> {
  const { x, y } = await project(page, longitude, latitude);
  await page.mouse.click(x, y);
}

test('measuring on the map, by mouse and by keyboard alone', async ({ page }) => {
  await open(page, '#map=8.2/33.05/36.3&pins=off');
  await test.step('by mouse: points add up, also inside zones; the path is drawn, stands in the address and is taken back', async () => {
    await tool(page).click();
    await expect(tool(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(card(page)).toContainText('Click or tap the map');
    const middle = [36.65, 33.0] as const;
    const before = await patch(page, middle, 20);
    await press(page, [36.4, 33.0]);
    await press(page, [36.9, 33.0]);
    // Half a degree of longitude at 33° N is 46.7 km.
    await expect(card(page)).toContainText('Total: 47 km (29 mi)');
    await expect(evidence(page)).toHaveCount(0);
    await drawn(page);
    expect(difference(before, await patch(page, middle, 20))).toBeGreaterThan(0.1);
    await press(page, [36.9, 32.6]);
    await expect(card(page)).toContainText('Last leg: 44 km');
    await expect(page).toHaveURL(/measure=33\.00\d\d,36\.\d{4};33\.00\d\d,36\.\d{4};32\.\d{4},36\.\d{4}/);

    await card(page).getByRole('button', { name: 'Undo' }).click();
    await expect(card(page)).toContainText('Total: 47 km');
    await page.goBack();
    await expect(card(page)).toContainText('Last leg');
    await card(page).getByRole('button', { name: 'Clear' }).click();
    await expect(card(page)).toContainText('Click or tap the map');
    await card(page).getByRole('button', { name: 'Close' }).click();
    await expect(card(page)).toHaveCount(0);
    await expect(tool(page)).toBeFocused();
    await expect(page).not.toHaveURL(/measure=/);
  });

  await test.step('by keyboard alone', async () => {
    await go(page, '#map=9/32.9/36.6');
    await tool(page).press('Enter');
    await expect(card(page)).toBeVisible();
    await page.locator('canvas.maplibregl-canvas').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/measure=32\.9000,36\.6000/);
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText(/Total: \d/);
    await expect(page.getByRole('status').last()).toContainText(/Total: .* Last leg/);
    expect(await km(page)).toBeGreaterThan(5);
    await page.keyboard.press('Backspace');
    await expect(card(page)).toContainText('First point set');
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });
});
