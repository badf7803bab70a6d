import { expect, test } from '../support/test.ts';
import { ZONES, difference, drawn, layers, open, patch, project, zoneSwitch } from '../support/page.ts';

/** Inside each zone, away from pins and names: longitude, latitude, and how wide the zone is there in pixels. */
const INSIDE: Record<string, { place: [number, number]; size: number }> = {
  sweida: { place: [37.2, 32.62], size: 40 },
  'golan-buffer': { place: [35.84, 33.28], size: 12 },
  'damascus-ring': { place: [36.415, 33.48], size: 16 },
};

test('zones in the colours of the legend: each leaves the map when switched off, comes back, and opens on a click', async ({ page }) => {
  await open(page);
  const untouched = INSIDE['sweida'] ?? { place: [37, 32], size: 10 };
  for (const { id, properties } of ZONES) {
    const { place, size } = INSIDE[id] ?? { place: properties.labelPoint, size: 10 };
    const title = properties.title.en;
    const before = await patch(page, place, size);

    await test.step(`${title}: the legend's swatch has its colour`, async () => {
      const swatch = layers(page).locator('li', { hasText: title }).locator('svg rect').last();
      const color = (await swatch.getAttribute('stroke')) ?? '';
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      // The strokes of the pattern come nearest to the pure colour; land shows through them.
      const nearest = Math.min(
        ...Array.from({ length: before.data.length / 4 }, (_, index) =>
          Math.hypot((before.data[index * 4] ?? 0) - r, (before.data[index * 4 + 1] ?? 0) - g, (before.data[index * 4 + 2] ?? 0) - b),
        ),
      );
      expect(nearest).toBeLessThan(140);
    });

    await test.step(`${title}: off and on again, without a change to the others`, async () => {
      const elsewhere = id === 'sweida' ? undefined : await patch(page, untouched.place, untouched.size);
      await zoneSwitch(page, title).click();
      await expect(zoneSwitch(page, title)).not.toBeChecked();
      await expect.poll(async () => difference(before, await patch(page, place, size))).toBeGreaterThan(0.5);
      await expect(page).toHaveURL((url) => !url.hash.includes(id));
      for (const other of ZONES.filter((zone) => zone.id !== id)) await expect(zoneSwitch(page, other.properties.title.en)).toBeChecked();
      await drawn(page);
      if (elsewhere) expect(difference(elsewhere, await patch(page, untouched.place, untouched.size))).toBe(0);

      await zoneSwitch(page, title).click();
      // The pointer over its row highlights a zone.
      await page.getByRole('heading', { level: 1 }).hover();
      await expect.poll(async () => difference(before, await patch(page, place, size))).toBe(0);
    });
  }

  const { x, y } = await project(page, 37.2, 32.62);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { level: 2, name: 'Sweida province' })).toBeVisible();
});
