import { expect, test } from '../support/test.ts';
import { ZONES, evidence, map, open } from '../support/page.ts';
import { overflowing } from '../support/overflow.ts';

test('says what it is, from when and from whom, light or dark, in English or Arabic', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(page).toHaveTitle('Southern Syria Zones');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Southern Syria Zones');
  await expect(page.getByText('AFP reporting, 16 September 2025').first()).toBeVisible();
  const footer = page.locator('footer');
  await expect(footer).toContainText(/version 1\.0\.0 of \d+ \w+ 20\d\d/);
  await expect(footer).toContainText(/sha256 [0-9a-f]{12}/);
  for (const text of ['Natural Earth', 'GeoNames', 'MapLibre', 'resolution 497', 'endorses no claim'])
    await expect(footer).toContainText(text);

  await test.step('the theme follows the system and the switch', async () => {
    const dark = page.getByRole('button', { name: 'Dark theme' });
    const main = page.locator('main');
    await expect(dark).toHaveAttribute('aria-pressed', 'true');
    await expect(main).toHaveCSS('background-color', 'rgb(26, 29, 33)');
    await dark.click();
    await expect(dark).toHaveAttribute('aria-pressed', 'false');
    await expect(main).toHaveCSS('background-color', 'rgb(255, 253, 249)');
    await expect(page).toHaveURL(/theme=light/);
  });

  await test.step('Arabic is read from right to left, with the quotations left in English', async () => {
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.getByRole('region', { name: 'الخريطة' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'الطبقات' }).getByRole('switch')).toHaveCount(ZONES.length + 1);
    await page.getByRole('region', { name: 'الأحداث' }).getByRole('button', { name: 'وقف إطلاق نار' }).click();
    const panel = page.getByRole('complementary', { name: 'الأدلة' });
    await expect(panel.locator('blockquote')).toHaveAttribute('lang', 'en');
    await expect(panel.locator('blockquote')).toHaveAttribute('dir', 'ltr');
    await expect(page).toHaveURL(/lang=ar/);
    await page.reload();
    await expect(panel).toBeVisible();
  });
});

test('nothing overflows on a small phone or one held sideways, and the zones are in view', async ({ page }) => {
  for (const [width, height] of [
    [844, 390],
    [320, 640],
  ] as const) {
    const screen = `${width} by ${height}`;
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await open(page);
    expect(await overflowing(page), screen).toEqual([]);
    const box = await map(page).boundingBox();
    for (const { id } of ZONES) {
      const zone = await page.locator(`.still path[data-zone="${id}"]`).boundingBox();
      if (!box || !zone) throw new Error(`no map or no ${id}`);
      expect(zone.x, screen).toBeGreaterThan(box.x);
      expect(zone.y, screen).toBeGreaterThan(box.y);
      expect(zone.x + zone.width, screen).toBeLessThan(box.x + box.width);
      expect(zone.y + zone.height, screen).toBeLessThan(box.y + box.height);
    }
  }
});

test('on a phone the sheet has three heights by button and by drag, and the evidence opens in it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const sheet = page.locator('.sheet');
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  await expect(sheet).toHaveAttribute('data-height', 'half');
  await page.getByRole('button', { name: 'Smaller panel' }).click();
  await expect.poll(height).toBe(104);
  await page.getByRole('button', { name: 'Larger panel' }).click();
  await page.getByRole('button', { name: 'Larger panel' }).click();
  await expect.poll(height).toBe(788);

  const box = await sheet.boundingBox();
  await page.mouse.move(195, (box?.y ?? 0) + 12);
  await page.mouse.down();
  await page.mouse.move(195, 430, { steps: 4 });
  await page.mouse.up();
  await expect(sheet).toHaveAttribute('data-height', 'half');

  await page.getByRole('button', { name: 'Smaller panel' }).click();
  await map(page).locator('button.edge-marker', { hasText: 'Paris' }).click();
  await expect(sheet).toHaveAttribute('data-height', 'half');
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
});

test('Escape closes an open dialog and nothing behind it, wherever the focus is', async ({ page }) => {
  await open(page, '#selected=event/cease-fire&measure=33.2,36.9');
  const measure = page.getByRole('region', { name: 'Measure a distance' });
  await expect(measure).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this map' });
  // As a button does that is disabled once it was pressed.
  await dialog.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(evidence(page)).toBeVisible();
  await expect(measure).toBeVisible();
});
