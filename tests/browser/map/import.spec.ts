import { add, section } from '../support/import.ts';
import { camera, difference, drawn, evidence, open, patch, project } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

test('imported points are drawn, coloured, filtered by time and clicked, and the map flies to them', async ({ page }) => {
  const PLACE = [36.75, 33.2] as const;
  await open(page, '#map=8/33.2/36.8&pins=off&layers=');
  const land = await patch(page, PLACE, 12);
  const isDrawn = async () => difference(land, await patch(page, PLACE, 12)) > 0.3;
  const middle = async () => [...(await patch(page, PLACE, 2)).data.subarray(0, 3)];

  await test.step('a point is drawn in the colour of its layer, from tiles that a worker makes', async () => {
    await add(page, 'own.csv', `name,date,lat,lon\nOne,2025-07-13,${PLACE[1]},${PLACE[0]}\nTwo,2025-08-01,33.4,37.2\n`);
    await expect.poll(middle).toEqual([106, 61, 154]);
    expect(page.workers().some((worker) => worker.url().includes('/tile-worker-'))).toBe(true);
    await section(page).getByRole('button', { name: 'Colour of own' }).click();
    await expect.poll(middle).toEqual([27, 127, 121]);
  });

  await test.step('the timeline takes points out of its range off the map', async () => {
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.getByLabel('From', { exact: true }).fill('2025-08-01');
    await expect(section(page)).toContainText("1 of 2 in the timeline's range");
    await expect.poll(isDrawn).toBe(false);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await expect.poll(isDrawn).toBe(true);
  });

  await test.step('a click on a point opens its row', async () => {
    await drawn(page);
    const { x, y } = await project(page, ...PLACE);
    await page.mouse.click(x, y);
    await expect(evidence(page).getByRole('heading')).toHaveText('One');
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
  });

  await test.step('a row that the panel would cover is moved clear of it', async () => {
    await page.goto('./#map=8.2/33.1/35.9&pins=off&layers=');
    await expect.poll(() => camera(page).longitude).toBe(35.9);
    await section(page).getByRole('button', { name: 'Look through the rows' }).click();
    await expect(evidence(page)).toBeVisible();
    const panel = await evidence(page).boundingBox();
    await expect.poll(async () => (await project(page, ...PLACE)).x).toBeLessThan(panel?.x ?? 0);
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
    await section(page).getByRole('button', { name: 'Remove' }).click();
  });

  await test.step('the map flies to a layer out of sight, and again when asked', async () => {
    await add(page, 'far.csv', 'lat,lon,name\n35.05,38.9,a\n35.15,39.1,b\n');
    await expect.poll(() => camera(page).latitude).toBeGreaterThan(34.9);
    await drawn(page);
    const [a, outside] = [await patch(page, [38.9, 35.05], 8), [226, 238]];
    expect(Math.abs((a.data[0] ?? 0) - (outside[0] ?? 0)), 'a point is drawn there').toBeGreaterThan(40);
    await page.goto('./#map=9/32.6/36.2&pins=off&layers=');
    await expect.poll(() => camera(page).latitude).toBeLessThan(33);
    await section(page).getByRole('button', { name: 'Show on the map' }).click();
    await expect.poll(() => camera(page).latitude).toBeGreaterThan(34.9);
  });
});

test('a hundred thousand points are drawn as a cluster, which opens at a click', async ({ page }) => {
  const CLUSTER = [36.838, 33.338] as const;
  await open(page, '#map=6/33.3/36.8&pins=off&layers=');
  const land = await patch(page, CLUSTER, 20);
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const [row, column] = [Math.floor(index / 316), index % 316];
    return `${(33.3 + column * 0.00024).toFixed(5)},${(36.8 + row * 0.00024).toFixed(5)}`;
  });
  await add(page, 'many.csv', `lat,lon\n${rows.join('\n')}\n`);
  await expect(section(page)).toContainText('100,000 on the map');
  await expect.poll(async () => difference(land, await patch(page, CLUSTER, 20))).toBeGreaterThan(0.5);
  await drawn(page);
  const { zoom } = camera(page);
  const { x, y } = await project(page, ...CLUSTER);
  await page.mouse.click(x, y);
  await expect.poll(() => camera(page).zoom).toBeGreaterThan(zoom);
  await expect(evidence(page)).toBeHidden();
});
