import { STOPS } from '../../fixtures/published.ts';
import { expect, test } from '../support/test.ts';
import { camera, difference, drawn, evidence, map, open, patch, pin, project } from '../support/page.ts';

test('search and article fly to what is chosen', async ({ page }) => {
  await open(page, '#map=6.5/34.5/38.5');

  await test.step('a town that was found is flown to and ringed until the next click on the map', async () => {
    const jaramana = [36.34614, 33.4862] as const;
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('combobox').fill('Jaramana');
    await page.keyboard.press('Enter');
    await expect.poll(() => camera(page).latitude).toBeCloseTo(jaramana[1], 3);
    expect(camera(page).longitude).toBeCloseTo(jaramana[0], 3);
    await expect(map(page).locator('canvas')).toBeFocused();
    await drawn(page);
    const ringed = await patch(page, jaramana, 40);
    const { x, y } = await project(page, jaramana[0] + 0.1, jaramana[1] - 0.05);
    await page.mouse.click(x, y);
    await page.getByRole('button', { name: 'Close' }).click();
    await drawn(page);
    await expect.poll(async () => difference(ringed, await patch(page, jaramana, 40))).toBeGreaterThan(0.1);
  });

  await test.step('words in the article fly to their pin', async () => {
    await page.goto('./#map=11/33.9/38.2&read=');
    await expect.poll(() => camera(page)).toEqual({ zoom: 11, latitude: 33.9, longitude: 38.2 });
    const words = page.getByRole('region', { name: 'Article', exact: true }).locator('a[data-bodies~="event/cease-fire"]').first();
    await words.click();
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('A cease-fire ends the violence');
    await expect(words).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => camera(page).longitude).toBeLessThan(38);
    await expect(pin(page, 'cease-fire')).toBeVisible();
  });
});

test('the tour moves the map, and gives the reader’s own view back', async ({ page }) => {
  await open(page, '#map=9/32.7/36.6&layers=sweida');
  const before = camera(page);
  const tour = page.getByRole('region', { name: 'Tour of the report' });
  const isAtStop = (stop: number) =>
    expect(tour.getByRole('heading', { name: STOPS[stop - 1]?.title.en ?? '', exact: true })).toBeVisible();

  await test.step('each of the first stops has a view of its own', async () => {
    await page.getByRole('button', { name: 'Tour', exact: true }).click();
    await isAtStop(1);
    await expect.poll(() => camera(page).zoom).toBeLessThan(8.5);
    const home = camera(page);
    await expect(map(page).getByText('GeoNames')).toBeInViewport();
    await tour.getByRole('button', { name: 'Next' }).click();
    await isAtStop(2);
    // The buffer zone lies in the west.
    await expect.poll(() => camera(page).longitude).toBeLessThan(36.4);
    await expect.poll(() => camera(page).zoom).toBeGreaterThan(home.zoom);
  });

  await test.step('closing brings the view back', async () => {
    await tour.getByRole('button', { name: 'Close the tour and return to your own view' }).click();
    await expect(tour).toHaveCount(0);
    await expect.poll(() => camera(page)).toEqual(before);
  });

  await test.step('a link that holds a view keeps it', async () => {
    await page.goto('./#map=8.5/32.9/36.2&layers=sweida&tour=2');
    await isAtStop(2);
    await drawn(page);
    await expect(page).toHaveURL(/layers=sweida&tour=2/);
    expect(camera(page)).toEqual({ zoom: 8.5, latitude: 32.9, longitude: 36.2 });
  });
});
