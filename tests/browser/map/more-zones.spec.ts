import { PNG } from 'pngjs';
import { expect, test } from '../support/test.ts';
import { MORE, difference, drawn, layers, open, patch, project, zoneSwitch } from '../support/page.ts';

const disclosure = 'More zones, and how sure the edges are';

/** A place on the edge or inside of each zone, away from pins and names, at a camera that shows it. */
const LOOK: Record<string, { map: string; place: [number, number] }> = {
  'withdrawal-south': { map: '8/33/36.6', place: [37.1, 33.35] },
  'limitation-10': { map: '9/33.05/35.9', place: [35.79, 33.0] },
  'limitation-20': { map: '9/33.05/35.9', place: [35.66, 33.0] },
  'limitation-25': { map: '9/33.05/35.9', place: [35.575, 33.1] },
  'line-alpha': { map: '9.5/33.05/35.9', place: [35.8505, 33.05] },
  'line-bravo': { map: '9.5/33.05/35.9', place: [35.87, 33.05] },
  'damascus-governorate': { map: '9.5/33.5/36.3', place: [36.26, 33.535] },
  'rif-dimashq': { map: '8/33.4/37', place: [37.3, 33.5] },
  quneitra: { map: '9.5/33.05/35.9', place: [35.9, 33.03] },
  daraa: { map: '9/32.9/36.1', place: [36.15, 32.72] },
};

test('every further zone: off by default, drawn when switched on, gone when switched off', async ({ page }) => {
  test.slow();
  await open(page, '#layers=&pins=off');
  await layers(page).getByText(disclosure).click();
  for (const { id, properties } of MORE) {
    const look = LOOK[id];
    if (!look) throw new Error(`say where to look for ${id}`);
    await page.goto(`./#map=${look.map}&layers=&pins=off`);
    await page.getByRole('heading', { level: 1 }).hover();
    await drawn(page);
    const before = await patch(page, look.place, 14);
    const toggle = zoneSwitch(page, properties.title.en);
    await expect(toggle).not.toBeChecked();
    await toggle.click();
    await expect(page).toHaveURL(new RegExp(`layers=${id}(&|$)`));
    await expect.poll(async () => difference(before, await patch(page, look.place, 14))).toBeGreaterThan(0.1);
    await toggle.click();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(async () => difference(before, await patch(page, look.place, 14))).toBe(0);
  }
});

test.describe('names along lines', () => {
  // Its pixels are found by CSS pixels.
  test.use({ deviceScaleFactor: 1 });

  for (const [id, outward] of [
    ['line-alpha', -1],
    ['line-bravo', 1],
  ] as const) {
    test(`the name of ${id} is drawn along it, on its outer side`, async ({ page }) => {
      const picture = async (layers: string) => {
        await open(page, `#map=9/33.05/35.85&pins=off&layers=${layers}`);
        await page.getByRole('heading', { level: 1 }).hover();
        await drawn(page);
        return PNG.sync.read(await page.screenshot());
      };
      const [without, withLine] = [await picture(''), await picture(id)];
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
      expect(changed(outward)).toBeGreaterThan(150);
      expect(changed(outward)).toBeGreaterThan(2 * changed(-outward));
    });
  }
});
