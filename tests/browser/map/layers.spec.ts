import { expect, test } from '../support/test.ts';
import { ZONES, difference, drawn, layers, map, open, patch, project, zoneSwitch } from '../support/page.ts';

/** Inside each zone, away from pins and names: longitude, latitude, and how wide the zone is there in pixels. */
const INSIDE: Record<string, { place: [number, number]; size: number }> = {
  sweida: { place: [37.2, 32.62], size: 40 },
  'golan-buffer': { place: [35.84, 33.28], size: 12 },
  'damascus-ring': { place: [36.415, 33.48], size: 16 },
};

test('shows the three zones with their areas, and says what each is', async ({ page }) => {
  await open(page);
  for (const { properties } of ZONES) {
    const toggle = zoneSwitch(page, properties.title.en);
    await expect(toggle).toBeChecked();
    await expect(toggle).toHaveAccessibleDescription(new RegExp(properties.description.en.slice(0, 30)));
    await expect(layers(page)).toContainText(`${Math.round(properties.areaKm2).toLocaleString('en-GB')} km²`);
  }
});

for (const { id, properties } of ZONES) {
  test(`${properties.title.en}: switched off it leaves the map, switched on it comes back`, async ({ page }) => {
    await open(page);
    const { place, size } = INSIDE[id] ?? { place: properties.labelPoint, size: 10 };
    const before = await patch(page, place, size);

    await zoneSwitch(page, properties.title.en).click();
    await expect(zoneSwitch(page, properties.title.en)).not.toBeChecked();
    await expect.poll(async () => difference(before, await patch(page, place, size))).toBeGreaterThan(0.5);
    await expect(page).toHaveURL((url) => !url.hash.includes(id));
    for (const other of ZONES.filter((zone) => zone.id !== id)) await expect(zoneSwitch(page, other.properties.title.en)).toBeChecked();

    await zoneSwitch(page, properties.title.en).click();
    // The pointer over its row highlights a zone.
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(async () => difference(before, await patch(page, place, size))).toBe(0);
  });
}

test('what one layer covers does not change when another is switched', async ({ page }) => {
  await open(page);
  const { place, size } = INSIDE['sweida'] ?? { place: [37, 32], size: 10 };
  const before = await patch(page, place, size);
  await zoneSwitch(page, 'Damascus ring').click();
  await expect(zoneSwitch(page, 'Damascus ring')).not.toBeChecked();
  await drawn(page);
  expect(difference(before, await patch(page, place, size))).toBe(0);
});

test('the switch for pins takes them all off the map and puts them back', async ({ page }) => {
  await open(page);
  const pins = map(page).locator('button.pin, button.stack, button.edge-marker');
  const count = await pins.count();
  expect(count).toBeGreaterThan(15);
  await zoneSwitch(page, 'Pins').click();
  await expect(pins).toHaveCount(0);
  await zoneSwitch(page, 'Pins').click();
  await expect(pins).toHaveCount(count);
});

test('the legend draws each zone in the colour that the map draws it in', async ({ page }) => {
  await open(page);
  for (const { id, properties } of ZONES) {
    const swatch = layers(page).locator('li', { hasText: properties.title.en }).locator('svg rect').last();
    const color = (await swatch.getAttribute('stroke')) ?? '';
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const { place, size } = INSIDE[id] ?? { place: properties.labelPoint, size: 10 };
    const { data } = await patch(page, place, size);
    // The strokes of the pattern come nearest to the pure colour; land shows through them.
    const nearest = Math.min(
      ...Array.from({ length: data.length / 4 }, (_, index) =>
        Math.hypot((data[index * 4] ?? 0) - r, (data[index * 4 + 1] ?? 0) - g, (data[index * 4 + 2] ?? 0) - b),
      ),
    );
    expect(nearest, properties.title.en).toBeLessThan(140);
  }
});

test('a click on a zone opens its evidence', async ({ page }) => {
  await open(page);
  const { x, y } = await project(page, 37.2, 32.62);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { level: 2, name: 'Sweida province' })).toBeVisible();
});
