import { expect, test } from '../support/test.ts';
import { ZONES, entry, eventById, evidence, map, open, zoneSwitch } from '../support/page.ts';
import { go } from '../support/go.ts';

/** The map of a browser without WebGL. */

test('zones open by pointer and keyboard, focus returns, and switches change the drawing', async ({ page }) => {
  await open(page);
  const zone = (id: string) => page.locator(`.still path[data-zone="${id}"]`);
  const heading = evidence(page).getByRole('heading', { level: 2 });
  await expect(map(page)).toContainText('WebGL 2');
  await expect(page.locator('.still path[data-zone]')).toHaveCount(ZONES.length);

  await zone('sweida').click({ position: { x: 150, y: 320 } });
  await expect(heading).toContainText('Sweida province');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await zone('golan-buffer').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('Golan buffer zone');
  await page.keyboard.press('Escape');
  await expect(zone('golan-buffer')).toBeFocused();

  await zoneSwitch(page, 'Damascus ring').click();
  await expect(zone('damascus-ring')).toHaveCount(0);
  await expect(page.locator('.still .zone-name')).toHaveCount(ZONES.length - 1);
  await entry(page, eventById('cease-fire')).click();
  await expect(evidence(page).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
  await expect(page).toHaveURL(/layers=sweida,golan-buffer&selected=event\/cease-fire/);

  await zoneSwitch(page, 'Pins').click();
  await expect(map(page).locator('button[data-event]')).toHaveCount(0);
});

test('the map shows language, theme and camera of the address; clicks ask what is there and measure distances', async ({ page }) => {
  await open(page, '#lang=ar&theme=dark&map=9/32.7/36.6');
  await test.step('language, theme and camera', async () => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('region', { name: 'الخريطة' })).toContainText('WebGL 2');
    await expect(page.locator('.still .zone-name').first()).toContainText(ZONES[0]?.properties.title.ar ?? '');
    await expect(page.locator('.still .land-fill').first()).toHaveCSS('fill', 'rgb(35, 38, 43)');
    const shown = await page.locator('path[data-zone="sweida"]').boundingBox();
    expect(shown?.width).toBeGreaterThan(600);
  });

  await go(page, '#map=9/32.95/36.15&pins=off&lang=en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const box = await map(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await test.step('a click asks', async () => {
    await page.mouse.click(middle.x, middle.y);
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(/^32\.9[45]\d\d° N, 36\.1[45]\d\d° E$/);
    await expect(evidence(page)).toContainText("Dar'a governorate");
    const mark = await map(page).locator('.asked').boundingBox();
    expect(Math.abs((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - middle.x)).toBeLessThan(2);
    expect(Math.abs((mark?.y ?? 0) + (mark?.height ?? 0) / 2 - middle.y)).toBeLessThan(2);
    await page.keyboard.press('Escape');
  });

  await test.step('a click in a zone is a measured point while the reader measures', async () => {
    await page.getByRole('button', { name: 'Measure' }).click();
    const card = page.getByRole('region', { name: 'Measure a distance' });
    await expect(card).toContainText('Click or tap the map for each point, or type its coordinates.');
    const zone = page.locator('path[data-zone="sweida"]');
    const sweida = await zone.boundingBox();
    const visible = Math.min(box.x + box.width, (sweida?.x ?? 0) + (sweida?.width ?? 0));
    await page.mouse.click(((sweida?.x ?? 0) + visible) / 2, (sweida?.y ?? 0) + (sweida?.height ?? 0) / 2);
    await expect(card).toContainText('First point set');
    await expect(evidence(page)).toHaveCount(0);
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
});

test('imported rows are listed and said not to be drawn, and the list of keys leaves out those that move a map', async ({ page }) => {
  await open(page);
  await test.step('imported rows', async () => {
    await page.getByRole('button', { name: 'Import data' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import data' });
    await dialog.getByLabel('Import data', { exact: true }).setInputFiles('tests/fixtures/import/acled.csv');
    await dialog.getByRole('button', { name: 'Add to map' }).click();
    const section = page.getByRole('region', { name: 'Your data' });
    await expect(section).toContainText('the rows are counted and listed, not drawn');
    await expect(section.getByRole('button', { name: 'Show on the map' })).toBeDisabled();
    await section.getByRole('button', { name: 'Look through the rows' }).click();
    await expect(evidence(page)).toContainText('Example row one');
    await page.keyboard.press('Escape');
  });

  await test.step('keys', async () => {
    const keys = page.getByRole('dialog', { name: 'Keyboard' });
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await expect(keys).toContainText('this list');
    await expect(keys).toContainText('on the timeline');
    await expect(keys).not.toContainText('zoom the map');
    await page.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);
    const zone = page.locator('path[data-zone="sweida"]');
    await zone.focus();
    await page.keyboard.press('?');
    await expect(keys).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(zone).toBeFocused();
    for (const name of ['Zoom in', 'Move the map']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  });
});
