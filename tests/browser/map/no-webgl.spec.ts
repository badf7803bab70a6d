import { expect, test } from '../support/test.ts';
import { events, withoutWebGl, zones } from '../support/still.ts';

test.beforeEach(({ page }) => withoutWebGl(page));

test('the still map stays: zones open by pointer and keyboard, and focus returns', async ({ page }) => {
  await page.goto('./');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toContainText('WebGL 2');
  await expect(page.locator('.still path[data-zone]')).toHaveCount(zones.features.length);
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await page.locator('path[data-zone="sweida"]').click({ position: { x: 150, y: 320 } });
  await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Sweida province');
  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  await page.locator('path[data-zone="golan-buffer"]').focus();
  await page.keyboard.press('Enter');
  await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Golan buffer zone');
  await page.keyboard.press('Escape');
  await expect(page.locator('path[data-zone="golan-buffer"]')).toBeFocused();
});

test('switches change the drawing, pins and edge markers open their evidence', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.still path[data-zone="damascus-ring"]')).toBeVisible();
  await page.getByRole('switch', { name: 'Damascus ring' }).click();
  await expect(page.locator('.still path[data-zone="damascus-ring"]')).toHaveCount(0);
  await expect(page.locator('.still .zone-name')).toHaveCount(zones.features.length - 1);
  await expect(page.locator('.pin').first()).toBeVisible();
  const pin = page.locator('.pin').first();
  const id = await pin.getAttribute('data-event');
  const words = events.features.find((each) => each.id === id)?.properties.excerpts[0]?.quote ?? '';
  await pin.click();
  await expect(page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first()).toHaveText(words);
  await expect(page).toHaveURL(new RegExp(`selected=event/${id}`));
  await page.keyboard.press('Escape');
  await page.locator('.edge-marker').first().click();
  await expect(page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Pins' }).click();
  await expect(page.locator('.pin')).toHaveCount(0);
});

test('a click beside the zones asks what lies there', async ({ page }) => {
  await page.goto('./#map=9/32.95/36.15&pins=off');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(page.locator('.still path[data-zone]').first()).toBeVisible();
  const box = await map.boundingBox();
  if (!box) throw new Error('the map has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText(/^32\.9[45]\d\d° N, 36\.1[45]\d\d° E$/);
  await expect(evidence).toContainText("Dar'a governorate");
  const mark = await map.locator('.asked').boundingBox();
  expect(Math.abs((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - (box.x + box.width / 2))).toBeLessThan(2);
  expect(Math.abs((mark?.y ?? 0) + (mark?.height ?? 0) / 2 - (box.y + box.height / 2))).toBeLessThan(2);
});

test('distances are measured by clicks, inside zones too, and by typed coordinates; the path is drawn', async ({ page }) => {
  await page.goto('./#map=8.2/33.05/36.3&pins=off&measure=');
  const card = page.getByRole('region', { name: 'Measure a distance' });
  await expect(card).toContainText('Click or tap the map for each point, or type its coordinates.');
  const sweida = await page.locator('path[data-zone="sweida"]').boundingBox();
  await page.mouse.click((sweida?.x ?? 0) + (sweida?.width ?? 0) / 2, (sweida?.y ?? 0) + (sweida?.height ?? 0) / 2);
  await expect(card).toContainText('First point set');
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toHaveCount(0);
  await card.getByRole('button', { name: 'Clear' }).click();

  const field = card.getByRole('textbox', { name: 'Coordinates' });
  for (const typed of ['33.0, 36.4', '33.0, 36.9', '32.6, 36.9']) {
    await field.fill(typed);
    await field.press('Enter');
  }
  await expect(card).toContainText('Last leg: 44 km');
  await expect(page).toHaveURL(/measure=33\.0000,36\.4000;33\.0000,36\.9000;32\.6000,36\.9000/);
  await expect(page.locator('path.over[data-role="leg"]')).toHaveCount(2);
  await expect(page.locator('text.over-name')).toHaveText(['47 km (29 mi)', '44 km (28 mi)']);
  await expect(page.locator('.asked')).toHaveCount(3);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('path.over[data-role="leg"]')).toHaveCount(0);
});

test('speaks Arabic, wears the dark theme and shows the camera of the address', async ({ page }) => {
  await page.goto('./#lang=ar&theme=dark&map=9/32.7/36.6');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('region', { name: 'الخريطة' })).toContainText('WebGL 2');
  await expect(page.locator('.still .zone-name').first()).toContainText(zones.features[0]?.properties.title.ar ?? '');
  await expect(page.locator('.still .land-fill').first()).toHaveCSS('fill', 'rgb(35, 38, 43)');
  const shown = await page.locator('path[data-zone="sweida"]').boundingBox();
  expect(shown?.width).toBeGreaterThan(600);
});

test('a reader’s own rows are counted and listed, and said not to be drawn', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.still path[data-zone]')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Import data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import data' });
  await dialog.getByLabel('Import data', { exact: true }).setInputFiles('tests/fixtures/import/acled.csv');
  await dialog.getByRole('button', { name: 'Add to map' }).click();
  const section = page.getByRole('region', { name: 'Your data' });
  await expect(section).toContainText('the rows are counted and listed, not drawn');
  await expect(section.getByRole('button', { name: 'Show where they lie' })).toBeDisabled();
  await section.getByRole('button', { name: 'Look through the rows' }).click();
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('Example row one');
});

test('the keys are explained here too, without those that move a map', async ({ page }) => {
  await page.goto('./');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await expect(keys).toContainText('this list');
  await expect(keys).toContainText('on the timeline');
  await expect(keys).not.toContainText('zoom the map');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.locator('path[data-zone="sweida"]').focus();
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('path[data-zone="sweida"]')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Move the map' })).toHaveCount(0);
});
