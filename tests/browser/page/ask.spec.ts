import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { evidence, MORE, open, ZONES } from '../support/page.ts';

const list = (page: Page, name: string) => evidence(page).getByRole('list', { name, exact: true });
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
