import { expect, test } from '../support/test.ts';
import { ZONES, camera, drawn, evidence, list, map, open, project } from '../support/page.ts';

test('says what it is, from when and from whom', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('Southern Syria Zones');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Southern Syria Zones');
  await expect(page.getByText('AFP reporting, 16 September 2025').first()).toBeVisible();
  const footer = page.locator('footer');
  await expect(footer).toContainText(/version 1\.0\.0 of \d+ \w+ 20\d\d/);
  await expect(footer).toContainText(/sha256 [0-9a-f]{12}/);
  for (const text of ['Natural Earth', 'GeoNames', 'MapLibre', 'resolution 497', 'endorses no claim'])
    await expect(footer).toContainText(text);
  for (const text of ['Natural Earth', 'GeoNames', 'MapLibre', 'Boundaries endorse no claim']) await expect(map(page)).toContainText(text);
});

test('the boundary note is one click from the map', async ({ page }) => {
  await open(page);
  await map(page).getByRole('link', { name: 'Boundaries endorse no claim' }).click();
  await expect(page.getByRole('heading', { name: 'Boundaries' })).toBeFocused();
});

test('zooms, resets, shows a scale in kilometres and offers full screen', async ({ page }) => {
  await open(page);
  const home = camera(page);
  const scale = map(page).locator('.scale');
  await expect(scale).toHaveText('20 km (12 mi)');
  // As long as the map draws 20 km there: a degree along the parallel is about 93.5 km at 33° N.
  const [west, east] = [await project(page, 36, home.latitude), await project(page, 37, home.latitude)];
  const length = (await scale.locator('span').boundingBox())?.width ?? 0;
  expect(((length / (east.x - west.x)) * 93.5) / 20).toBeCloseTo(1, 1);
  await map(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => camera(page).zoom).toBeCloseTo(home.zoom + 1, 1);
  await map(page).getByRole('button', { name: 'Zoom out' }).click();
  await map(page).getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => camera(page).zoom).toBeLessThan(home.zoom);
  await map(page).getByRole('button', { name: 'Reset view' }).click();
  await expect.poll(() => camera(page)).toEqual(home);

  await map(page).getByRole('button', { name: 'Full screen' }).click();
  await expect(map(page).getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  await map(page).getByRole('button', { name: 'Leave full screen' }).click();
  await expect(map(page).getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('the inset shows the window move', async ({ page }) => {
  await open(page);
  const frame = map(page).getByRole('img', { name: 'Where in Syria this view lies' }).locator('rect');
  const width = Number(await frame.getAttribute('width'));
  await map(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => Number(await frame.getAttribute('width'))).toBeLessThan(width * 0.7);
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [844, 390],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing overflows at ${width} by ${height}, and the zones lie in view`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const tooWide = await page.locator('main *').evaluateAll((elements) => {
      const panel = document.querySelector('main')?.getBoundingClientRect();
      return elements
        .filter((element) => element.getBoundingClientRect().right > (panel?.right ?? 0) + 1)
        .map((element) => element.className);
    });
    expect(tooWide).toEqual([]);
    const box = await map(page).boundingBox();
    for (const { bbox } of ZONES) {
      for (const [longitude, latitude] of [
        [bbox[0], bbox[1]],
        [bbox[2], bbox[3]],
      ] as const) {
        const { x, y } = await project(page, longitude, latitude);
        expect(x).toBeGreaterThan(box?.x ?? 0);
        expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
        expect(y).toBeGreaterThan(box?.y ?? 0);
        expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
      }
    }
  });
}

test('works from a folder deep in a host', async ({ page }) => {
  await page.goto(process.env.SUB_PATH_URL ?? '');
  await drawn(page);
  await list(page).getByRole('button', { name: 'A cease-fire ends the violence' }).click();
  await expect(evidence(page).locator('blockquote')).toHaveCount(1);
});

test('speaks Arabic when asked, right to left, with the quotations left in English', async ({ page }) => {
  await open(page);
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
  await expect(page.getByRole('complementary', { name: 'الأدلة' })).toBeVisible();
});

test('the theme follows the system and the switch', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  const dark = page.getByRole('button', { name: 'Dark theme' });
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  const background = () => page.locator('main').evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await background();
  await dark.click();
  await expect(dark).toHaveAttribute('aria-pressed', 'false');
  expect(await background()).not.toBe(before);
  await expect(page).toHaveURL(/theme=light/);
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
  await drawn(page);
  await map(page).locator('button.edge-marker', { hasText: 'Paris' }).click();
  await expect(sheet).toHaveAttribute('data-height', 'half');
  await expect(evidence(page).locator('blockquote')).toBeVisible();
});
