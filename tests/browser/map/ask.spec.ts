import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { camera, drawn, evidence, layers, map, MORE, open, project, ZONES } from '../support/page.ts';

const list = (page: Page, name: string) => evidence(page).getByRole('list', { name, exact: true });
const heading = (page: Page) => evidence(page).getByRole('heading', { level: 2 });
const complete = (page: Page) => expect(page.locator('[data-complete="true"]')).toBeVisible();
const status = (page: Page) => page.getByRole('status').last();

/** Clicks the map where a place lies. */
async function press(page: Page, [longitude, latitude]: [number, number], button: 'left' | 'right' = 'left'): Promise<void> {
  const { x, y } = await project(page, longitude, latitude);
  await page.mouse.move(x, y);
  // What asks is fetched at the reader's first move, as the hand comes near.
  await complete(page);
  await page.mouse.click(x, y, { button });
}

test('a click outside every zone asks there: where it is, how far each zone lies, and in which direction', async ({ page }) => {
  await open(page, '#map=8.2/33.05/36.3&pins=off');
  await press(page, [36.15, 32.95]);
  await expect(heading(page)).toHaveText(/^32\.9[45]\d\d° N, 36\.1[45]\d\d° E$/);
  await expect(page).toHaveURL(/selected=point\/32\.9/);
  await expect(list(page, 'Outside')).toContainText(/Golan buffer zone.*edge \d+(\.\d)? km \(.* mi\) west/s);
  await expect(list(page, 'Outside')).toContainText(/Sweida province.*edge \d+(\.\d)? km \(.* mi\) (south-)?east/s);
  await expect(list(page, 'Inside')).toContainText("Dar'a governorate");
  await expect(evidence(page)).toContainText(/Nearest town.*km/s);
  await expect(status(page)).toContainText(/^32\.9.*: .*Dar'a governorate/);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
});

test('a click in a zone opens the zone, which offers the point; the other button asks at once', async ({ page }) => {
  await open(page, '#map=8.2/33.05/36.3&pins=off');
  await press(page, [36.9, 32.95]);
  await expect(heading(page)).toHaveText('Sweida province');
  await evidence(page).getByRole('button', { name: 'What is at this point?' }).click();
  await expect(heading(page)).toHaveText(/^32\.9.*° N/);
  await expect(list(page, 'Inside')).toContainText('Sweida province');
  await expect(list(page, 'Inside')).toContainText('clear of the edge’s doubt');

  // Beside the panel, which covers the east.
  await press(page, [36.4, 32.75], 'right');
  await expect(heading(page)).toHaveText(/^32\.7\d+° N, 36\.(39|40)/);
  // Opened from the list, the zone knows of no point.
  await layers(page).getByRole('button', { name: 'About Sweida province' }).click();
  await expect(heading(page)).toHaveText('Sweida province');
  await expect(evidence(page).getByRole('button', { name: 'What is at this point?' })).toHaveCount(0);
});

test('by keyboard alone: a crosshair in the middle of the map, and Enter asks there', async ({ page }) => {
  await open(page, '#map=9/32.9/36.9');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowUp');
  await drawn(page);
  await expect(map(page).getByText('Enter asks what is here')).toBeVisible();
  const { latitude, longitude } = camera(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`selected=point/${latitude.toFixed(4)},${longitude.toFixed(4)}`));
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('canvas.maplibregl-canvas')).toBeFocused();
});

test('a finger that rests on the map asks there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await open(page, '#map=7.6/33.05/36.6&pins=off&lang=en');
  const { x, y } = await project(page, 36.8, 32.8);
  await page.touchscreen.tap(200, 600);
  await complete(page);
  const session = await context.newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(page).toHaveURL(/selected=point\/32\.[78]/);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await context.close();
});

test('where the readings of the ring differ, the answer says under which ones', async ({ page }) => {
  await open(page, '#selected=point/33.4000,36.3000');
  await expect(list(page, 'Inside')).toContainText(
    'Not under every reading. Outside: From the centre, all round; From the centre, south only.',
  );
  // In the city: not in the ring, which leaves the city out, but in what is measured from the centre.
  await page.goto('./#selected=point/33.5050,36.2900');
  await expect(list(page, 'Outside')).toContainText(/Only under other readings: From the centre, all round; From the centre, south only\./);
  // Far from the nearest edge of what is read now, and yet inside other readings.
  await page.goto('./#ring=edge-south:50&selected=point/33.8500,36.6000');
  await expect(list(page, 'Outside')).toContainText('Only under other readings: From the edge, all round; From the centre, all round.');
  await page.goto('./#selected=point/32.6000,36.6000');
  await expect(list(page, 'Inside')).toContainText('Sweida province');
  await expect(evidence(page)).not.toContainText('readings');
});

test('the ring says where “about” alone decides', async ({ page }) => {
  // 0.8 km inside the ring's outer edge, which is known to 0.6 km.
  await open(page, '#selected=point/33.3862,36.2600');
  const ring = (name: string) => list(page, name).getByRole('listitem').filter({ hasText: 'Damascus ring' });
  await expect(ring('Inside')).toContainText(/nearest edge 0\.\d km \(0\.\d mi\) south.*; within what “about” allows \(±1 km\)\./);
  await page.goto('./#ring=edge:10:0.3&selected=point/33.3862,36.2600');
  await expect(ring('Inside')).toContainText('clear of the edge’s doubt');
});

test('what no governorate holds is not said to be outside Syria where it may lie on the Golan', async ({ page }) => {
  for (const [point, en, ar] of [
    ['33.1256,35.8243', 'in the U.N. buffer zone, which Natural Earth gives to no governorate', 'في المنطقة العازلة التابعة للأمم المتحدة'],
    ['33.0500,35.8550', 'in the U.N. buffer zone, which Natural Earth gives to no governorate', 'في المنطقة العازلة التابعة للأمم المتحدة'],
    ['33.0000,35.8000', 'in no governorate as drawn here; see Boundaries', 'ليست في أي محافظة مرسومة هنا؛ انظر «الحدود»'],
  ]) {
    await page.goto(`./#selected=point/${point}&lang=en`);
    await expect(evidence(page).getByRole('definition').first()).toHaveText(en ?? '');
    await page.goto(`./#selected=point/${point}&lang=ar`);
    await expect(page.getByRole('complementary', { name: 'الأدلة' }).getByRole('definition').first()).toContainText(ar ?? '');
  }
});

test('inside a zone too the way to the nearest edge has a direction; zones that are off are said to be left out', async ({ page }) => {
  await page.goto('./#selected=point/32.8000,36.4200');
  await expect(list(page, 'Inside')).toContainText(/Sweida province\s*nearest edge \d+(\.\d)? km \(.* mi\) (north-|south-)?west; clear/);
  await expect(evidence(page)).toContainText('Further zones that are off are listed only where they hold the point.');
  // Every zone shows.
  const all = [...ZONES, ...MORE].map(({ id }) => id).join();
  await page.goto(`./#layers=${all}&selected=point/32.8000,36.4200`);
  await expect(list(page, 'Outside')).toContainText('Line Alpha');
  await expect(evidence(page)).not.toContainText('Further zones that are off');
});

test('on the edge the answer is in doubt, and says by how much', async ({ page }) => {
  const [longitude = 0, latitude = 0] = ZONES.find(({ id }) => id === 'sweida')?.geometry.coordinates.flat(9) as number[];
  await open(page, `#selected=point/${latitude.toFixed(4)},${longitude.toFixed(4)}`);
  await expect(evidence(page)).toContainText(
    /Sweida province.*less than 0\.1 km \(0\.1 mi\) from the edge; within the edge's doubt of about \d/s,
  );
});

test('typed coordinates, in any usual form, are asked and shown', async ({ page }) => {
  await open(page, '#selected=point/33.0000,36.0000');
  const field = evidence(page).getByRole('textbox', { name: 'Coordinates' });
  for (const [typed, id] of [
    ['32°42′00″N 36°34′00″E', '32.7000,36.5667'],
    ['٣٣٫٠٥، ٣٦٫٣٠', '33.0500,36.3000'],
    ['https://www.openstreetmap.org/#map=9/32.6/36.1', '32.6000,36.1000'],
  ]) {
    await field.fill(typed ?? '');
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(`selected=point/${id}`));
  }
  await drawn(page);
  expect(camera(page).latitude).toBeCloseTo(32.6, 1);

  for (const [typed, says] of [
    ['Sweida', 'This is not read as coordinates'],
    ['', 'Type coordinates'],
    ['33.05, 200', 'between −180 and 180'],
    ['33 70 0, 36 18 0', 'below 60'],
  ]) {
    await field.fill(typed ?? '');
    await field.press('Enter');
    await expect(evidence(page).getByRole('alert')).toContainText(says ?? '');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page).toHaveURL(/selected=point\/32\.6000,36\.1000/);
  }

  await field.fill('36.3, 33.05');
  await field.press('Enter');
  await expect(evidence(page)).toContainText('the other way round');
  await evidence(page).getByRole('button', { name: 'Ask 33.0500, 36.3000' }).click();
  await expect(page).toHaveURL(/selected=point\/33\.0500,36\.3000/);
});

test('coordinates and link can be copied; where the browser refuses, they stand there to be copied by hand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#selected=point/33.0500,36.3000');
  await evidence(page).getByRole('button', { name: 'Copy coordinates' }).click();
  await expect(evidence(page)).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('33.0500, 36.3000');
  await evidence(page).getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await evidence(page).getByRole('button', { name: 'Copy coordinates' }).click();
  await expect(evidence(page)).toContainText('Could not copy: 33.0500, 36.3000');
});

test('a broken point in the address is none, and one beyond the map is said to be', async ({ page }) => {
  await open(page, '#selected=point/99,36');
  await expect(evidence(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/selected=/);
  await page.goto('./#selected=point/48.8500,2.3500');
  await expect(evidence(page)).toContainText('beyond the part of the map');
  await expect(evidence(page)).toContainText('outside Syria as drawn here');
});

test('in Arabic', async ({ page }) => {
  await page.goto('./#selected=point/33.4000,36.3000&lang=ar');
  const panel = page.getByRole('complementary', { name: 'الأدلة' });
  await expect(panel).toContainText('حلقة دمشق');
  await expect(panel).toContainText('ريف دمشق');
  await expect(panel.getByRole('list', { name: 'داخل' }).getByText('بعيدة عن هامش').first()).toHaveText(/؛ /);
  await expect(panel.getByRole('list', { name: 'داخل' })).not.toContainText(';');
  await expect(panel.getByRole('textbox', { name: 'الإحداثيات' })).toBeVisible();
});

test('every zone that shows is reached with Tab on the map, before the pins, and opens with Enter', async ({ page }) => {
  await open(page);
  await page.locator('canvas.maplibregl-canvas').focus();
  await complete(page);
  const seen: string[] = [];
  while (seen.length < ZONES.length) {
    await page.keyboard.press('Tab');
    const focused = page.locator('button[data-zone]:focus');
    await expect(focused).toBeVisible();
    const id = (await focused.getAttribute('data-zone')) ?? '';
    seen.push(id);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`selected=zone/${id}`));
    await page.keyboard.press('Escape');
    await expect(page.locator(`button[data-zone="${id}"]`)).toBeFocused();
  }
  expect(seen.sort()).toEqual(ZONES.map(({ id }) => id).sort());
  await page.keyboard.press('Tab');
  await expect(page.locator('.pins button:focus')).toBeVisible();

  // Hidden zones have none.
  await page.goto('./#layers=golan-buffer');
  await expect(page.locator('button[data-zone]')).toHaveCount(1);
});
