import { PNG } from 'pngjs';
import { faults } from '../support/access.ts';
import { go } from '../support/go.ts';
import { evidence, layers, map, open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

/** What list and panel say of them is held by tests/component/zones/. */

test('the first view fetches none of it; in the legend a line looks like a line', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /more-zones|doubt|steps/.test(url))).toEqual([]);

  await layers(page).getByText('More zones, and how sure the edges are').click();
  const swatch = layers(page).getByRole('listitem').filter({ hasText: 'Line Alpha' }).locator('svg').first();
  await swatch.scrollIntoViewIfNeeded();
  const { data, width, height } = PNG.sync.read(await swatch.screenshot());
  const isInk = (x: number, y: number) => (data[(y * width + x) * 4 + 1] ?? 255) < 160;
  const rows = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_x, x) => isInk(x, y)).filter(Boolean).length);
  expect(Math.max(...rows)).toBeGreaterThan(width / 3);
  expect(rows.filter((ink) => ink > 0).length).toBeLessThanOrEqual(4);
});

test('without WebGL the still map draws them, bands and steps included; the panel has no faults and saves the file', async ({ page }) => {
  const bands = map(page).locator('path.over[data-role="band"]');
  const view = '#selected=zone/limitation-10&layers=limitation-10,line-alpha&doubt=on&step=2';

  const save = async (file: string) => {
    const download = page.waitForEvent('download');
    await evidence(page)
      .getByRole('link', { name: `Download ${file}` })
      .click();
    expect((await download).suggestedFilename()).toBe(file);
  };

  await test.step('zones, bands and a step', async () => {
    await open(page, `${view}&theme=light`);
    for (const id of ['limitation-10', 'line-alpha']) await expect(map(page).locator(`[data-zone="${id}"]`)).toBeAttached();
    await expect(bands).toHaveCount(2);
    await expect(map(page).locator('[data-role="step"]')).toHaveCount(1);
  });

  for (const theme of ['light', 'dark']) {
    await test.step(`axe, ${theme}`, async () => {
      await go(page, `${view}&theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect(evidence(page).locator('[aria-current="step"]')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  }
  await test.step('the file of the further zones', () => save('more-zones.geojson'));

  await test.step('the panel of a zone that is off draws its band too', async () => {
    await go(page, '#layers=sweida&selected=zone/golan-buffer&doubt=on');
    // One of Sweida, which shows, and one of the zone that the panel tells of.
    await expect(bands).toHaveCount(2);
    await save('zones.geojson');
    await evidence(page).getByRole('button', { name: 'Close' }).click();
    await expect(bands).toHaveCount(1);
  });
});
