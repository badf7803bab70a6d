import { PNG } from 'pngjs';
import { go } from '../support/go.ts';
import { expect, test } from '../support/test.ts';
import { MORE, difference, drawn, layers, open, patch, project, zoneSwitch } from '../support/page.ts';

const disclosure = 'More zones, and how sure the edges are';

/** Cameras, and in view of each a place on the edge or inside of each zone, away from pins and names. */
const LOOKS: Record<string, Record<string, [number, number]>> = {
  '8/33.2/36.8': { 'withdrawal-south': [37.1, 33.35], 'rif-dimashq': [37.3, 33.5], daraa: [36.15, 32.72] },
  '9.5/33.05/35.9': {
    'limitation-10': [35.79, 33.0],
    'limitation-20': [35.66, 33.0],
    'limitation-25': [35.575, 33.1],
    'line-alpha': [35.8505, 33.05],
    'line-bravo': [35.87, 33.05],
    quneitra: [35.9, 33.03],
  },
  '9.5/33.5/36.3': { 'damascus-governorate': [36.26, 33.535] },
};

test('every further zone: off by default, drawn when switched on, gone when switched off', async ({ page }) => {
  await open(page, '#layers=&pins=off');
  await layers(page).getByText(disclosure).click();
  const seen: string[] = [];
  for (const [camera, places] of Object.entries(LOOKS)) {
    await go(page, `#map=${camera}&layers=&pins=off`);
    await page.getByRole('heading', { level: 1 }).hover();
    await drawn(page);
    const looks = Object.entries(places).map(([id, place]) => {
      const zone = MORE.find((each) => each.id === id);
      if (!zone) throw new Error(`no zone ${id}`);
      return { id, place, toggle: zoneSwitch(page, zone.properties.title.en) };
    });
    const before = new Map<string, PNG>();
    for (const { id, place } of looks) before.set(id, await patch(page, place, 14));
    const changed = async (id: string, place: [number, number]) => difference(before.get(id) as PNG, await patch(page, place, 14));

    for (const { id, place, toggle } of looks) {
      await expect(toggle).not.toBeChecked();
      const alone = await patch(page, place, 14);
      await toggle.click();
      await expect.poll(async () => difference(alone, await patch(page, place, 14)), id).toBeGreaterThan(0.1);
      seen.push(id);
    }
    for (const { id, toggle } of looks) {
      await toggle.click();
      await expect(page, id).not.toHaveURL(new RegExp(`layers=([a-z0-9,-]+,)?${id}(,|&|$)`));
    }
    await page.getByRole('heading', { level: 1 }).hover();
    for (const { id, place } of looks) await expect.poll(() => changed(id, place), id).toBe(0);
  }
  expect(seen.sort()).toEqual(MORE.map(({ id }) => id).sort());
});

test.describe('names along lines', () => {
  // Its pixels are found by CSS pixels.
  test.use({ deviceScaleFactor: 1 });

  test('the name of a line is drawn along it, on its outer side', async ({ page }) => {
    const picture = async (layers: string) => {
      await go(page, `#map=9/33.05/35.85&pins=off&layers=${layers}`);
      // Fetched when an address first names one of them.
      if (layers) await expect(zoneSwitch(page, MORE.find(({ id }) => id === layers)?.properties.title.en ?? '')).toBeChecked();
      await page.getByRole('heading', { level: 1 }).hover();
      await drawn(page);
      return PNG.sync.read(await page.screenshot());
    };
    await open(page, '#layers=');
    const without = await picture('');
    for (const [id, outward] of [
      ['line-alpha', -1],
      ['line-bravo', 1],
    ] as const) {
      const withLine = await picture(id);
      const line = (MORE.find((zone) => zone.id === id)?.geometry as GeoJSON.LineString).coordinates as [number, number][];
      const points = await Promise.all(line.map(([longitude, latitude]) => project(page, longitude, latitude)));
      /** What a name changes on one side, row by row: beyond the line's own width and no farther than a name. */
      const changed = (side: number) => {
        let count = 0;
        for (const [index, to] of points.entries()) {
          const from = points[index - 1];
          if (!from) continue;
          const rows = Math.round(Math.abs(to.y - from.y));
          for (let row = 0; row < rows; row++) {
            const [x, y] = [from.x + ((to.x - from.x) * row) / rows, from.y + ((to.y - from.y) * row) / rows].map(Math.round) as [
              number,
              number,
            ];
            for (let away = 5; away <= 24; away++) {
              const at = (y * without.width + x + away * side) * 4;
              if (Math.abs((without.data[at] ?? 0) - (withLine.data[at] ?? 0)) > 60) count++;
            }
          }
        }
        return count;
      };
      expect(changed(outward), id).toBeGreaterThan(150);
      expect(changed(outward), id).toBeGreaterThan(2 * changed(-outward));
    }
  });
});
