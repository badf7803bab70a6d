import { expect, test } from '../support/test.ts';
import { camera, drawn, entry, eventById, evidence, map, pin, project } from '../support/page.ts';
import { expectNoOverlaps, overlaps } from '../support/overlaps.ts';
import { overflowing } from '../support/overflow.ts';

test('controls, scale, inset and pins of the live map, on a page in a folder deep in a host', async ({ page }) => {
  await page.goto(process.env.SUB_PATH_URL ?? '');
  await drawn(page);
  const home = camera(page);
  const control = (name: string) => map(page).getByRole('button', { name, exact: true });
  const frame = map(page).getByRole('img', { name: 'Where in Syria this view lies' }).locator('rect');
  const frameWidth = async () => Number(await frame.getAttribute('width'));
  const width = await frameWidth();

  await test.step('the scale is as long as the map draws 20 km', async () => {
    const scale = map(page).locator('.scale');
    await expect(scale).toHaveText('20 km (12 mi)');
    // A degree along the parallel is about 93.5 km at 33° N.
    const [west, east] = [await project(page, 36, home.latitude), await project(page, 37, home.latitude)];
    const length = (await scale.locator('span').boundingBox())?.width ?? 0;
    expect(((length / (east.x - west.x)) * 93.5) / 20).toBeCloseTo(1, 1);
  });

  await test.step('zoom and reset, and the inset follows', async () => {
    await control('Zoom in').click();
    await expect.poll(() => camera(page).zoom).toBeCloseTo(home.zoom + 1, 1);
    await expect.poll(frameWidth).toBeLessThan(width * 0.7);
    await control('Zoom out').click();
    await control('Zoom out').click();
    await expect.poll(() => camera(page).zoom).toBeLessThan(home.zoom);
    await control('Reset view').click();
    await expect.poll(() => camera(page)).toEqual(home);
  });

  await test.step('full screen', async () => {
    await control('Full screen').click();
    await control('Leave full screen').click();
    await expect(control('Full screen')).toBeVisible();
  });

  await test.step('sources are named, and the boundary note is one click away', async () => {
    for (const text of ['Natural Earth', 'GeoNames', 'MapLibre', 'Boundaries endorse no claim'])
      await expect(map(page)).toContainText(text);
    await map(page).getByRole('link', { name: 'Boundaries endorse no claim' }).click();
    await expect(page.getByRole('heading', { name: 'Boundaries' })).toBeFocused();
  });

  await test.step('a pin opens its evidence and gets the focus back', async () => {
    await pin(page, 'security-chief').click();
    await expect(evidence(page).locator('blockquote')).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(pin(page, 'security-chief')).toBeFocused();
  });

  await test.step('an event that is opened has its pin clear of the panel, and nothing covers it', async () => {
    for (const id of [
      'assad-toppled',
      'control-since-cease-fire',
      'troops-into-buffer-zone',
      'withdrawal-extent',
      'roadmap-press-conference',
    ]) {
      await entry(page, eventById(id)).click();
      await expect(page).toHaveURL(new RegExp(`selected=event/${id}$`));
      await drawn(page);
      await expect(pin(page, id)).toBeVisible();
      const box = await pin(page, id).boundingBox();
      const panel = await evidence(page).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), `${id} lies beside the panel`).toBeLessThanOrEqual(panel?.x ?? 0);
      const title = eventById(id).properties.title.en;
      expect((await overlaps(page)).filter((pair) => pair.includes(title))).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });

  await test.step('on a large screen nothing overflows, and nothing covers anything', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await control('Reset view').click();
    await expect.poll(() => camera(page).zoom).toBeGreaterThan(home.zoom);
    await drawn(page);
    expect(await overflowing(page)).toEqual([]);
    await expectNoOverlaps(page);
  });
});
