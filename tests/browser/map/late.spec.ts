import { expect, test } from '../support/test.ts';
import { camera, drawn, entry, eventById, evidence, hold, project } from '../support/page.ts';

/** What a reader does while the map is still loading. */
test('what the reader does before the map is drawn is done once it is there', async ({ page }) => {
  const [releaseMap, releaseWorker] = await Promise.all(
    ['**/assets/MapView-*.js', /worker[^/]*\.js/i].map((pattern) => hold(page, pattern)),
  );

  await test.step('an event chosen before the map is there is flown to', async () => {
    await page.goto('./#map=11/33.9/38.2&pins=off');
    await entry(page, eventById('cease-fire')).click();
    releaseMap?.();
    await expect.poll(() => camera(page).longitude).toBeLessThan(37.5);
  });

  await test.step('a click before the map is drawn opens the zone that it hit', async () => {
    await expect(page.locator('canvas.maplibregl-canvas')).toBeAttached();
    const [longitude, latitude] = eventById('cease-fire').geometry.coordinates;
    const { x, y } = await project(page, longitude, latitude);
    await page.mouse.click(x, y);
    releaseWorker?.();
    await drawn(page);
    await expect(page).toHaveURL(/selected=zone\/sweida/);
  });

  await test.step('the zone’s panel offers the point of the click', async () => {
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Sweida province');
    await expect(evidence(page).getByRole('button', { name: 'What is at this point?' })).toBeVisible();
  });
});
