import { expect, test } from '../support/test.ts';
import { camera, drawn, entry, eventById, evidence, hold, layers, map, open, project, zoneSwitch } from '../support/page.ts';
import { VECTOR } from '../support/pmtiles.ts';

/** What a reader does while something that it takes is still on its way. */

test('an event chosen before the map is there is flown to once it is', async ({ page }) => {
  const release = await hold(page, '**/assets/MapView-*.js');
  await page.goto('./#map=11/33.9/38.2');
  await entry(page, eventById('cease-fire')).click();
  await expect(evidence(page)).toBeVisible();
  release();
  await drawn(page);
  await expect.poll(() => camera(page).longitude).toBeLessThan(37.5);
});

test('a switch that is moved while further zones are on their way loses none of them', async ({ page }) => {
  const release = await hold(page, '**/geo/more-zones.geojson');
  await open(page, '#layers=sweida,line-alpha');
  await zoneSwitch(page, 'Damascus ring').click();
  release();
  await expect(page).toHaveURL(/damascus-ring/);
  await expect(page).toHaveURL(/line-alpha/);
});

test('what arrives when the reader has gone on does not take the place of what is shown', async ({ page }) => {
  const release = await hold(page, '**/assets/PointEvidence-*.js');
  await open(page, '#selected=point/33.0000,36.0000');
  await page.evaluate(() => (location.hash = '#selected=actor/druze'));
  await expect(evidence(page).locator('.events').first()).toBeVisible();
  const late = page.waitForResponse('**/assets/PointEvidence-*.js');
  release();
  // Once this import is done, so is the page's own.
  await page.evaluate((url) => import(url) as Promise<unknown>, (await late).url());
  await expect(evidence(page).locator('.events').first()).toBeVisible();
});

test('a file of tiles that opens after its dialog was closed is no fault of the next dialog', async ({ page }) => {
  await open(page);
  await layers(page).getByText('More zones, and how sure the edges are').click();
  await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Map tiles' });
  await expect(dialog).toBeVisible();
  const release = await hold(page, /\/assets\/tiles-/);
  await dialog
    .getByLabel('File on this device')
    .setInputFiles({ name: 'blocks.pmtiles', mimeType: 'application/octet-stream', buffer: VECTOR });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  release();
  await expect(layers(page).getByRole('switch', { name: 'Test blocks' })).toBeChecked();
  await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).click();
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('the first click on a zone offers the point where it fell', async ({ page }) => {
  const release = await hold(page, '**/assets/later-*.js');
  await open(page, '#map=8.2/33.05/36.3&pins=off');
  const { x, y } = await project(page, 36.9, 32.95);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/selected=zone\/sweida/);
  release();
  await expect(evidence(page)).toContainText('Sweida');
  await expect(evidence(page).getByRole('button', { name: 'What is at this point?' })).toBeVisible({ timeout: 3000 });
});

test('a file that is dropped at once does not take the page away', async ({ page }) => {
  await hold(page, '**/assets/later-*.js');
  await open(page);
  const prevented = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['lat,lon\n33,36'], 'a.csv'));
    return ['dragenter', 'dragover', 'drop'].map((type) => {
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer });
      document.querySelector('main')?.dispatchEvent(event);
      return event.defaultPrevented;
    });
  });
  expect(prevented.slice(1)).toEqual([true, true]);
});

test('a click on the map before it is drawn opens what it hit', async ({ page }) => {
  const release = await hold(page, /worker[^/]*\.js/i);
  await page.goto('./#map=8.2/33.05/36.3&pins=off');
  await expect(page.locator('canvas.maplibregl-canvas')).toBeAttached();
  await expect(page).toHaveURL(/layers=/);
  const { x, y } = await project(page, 36.9, 32.95);
  await page.mouse.click(x, y);
  release();
  await expect(page).toHaveURL(/selected=zone\/sweida/);
});

test('of a point nothing is said of zones that are still on their way', async ({ page }) => {
  const release = await hold(page, '**/geo/more-zones.geojson');
  await open(page, '#selected=point/32.7500,36.0500');
  await expect(evidence(page)).toContainText('Nearest town');
  const said = await evidence(page).textContent();
  release();
  await expect(evidence(page).getByRole('list', { name: 'Inside' })).toContainText("Dar'a");
  expect(said).not.toContain('In none of the zones');
});

test('the map goes for good: the view stays, whatever was wished for before', async ({ page }) => {
  await open(page);
  await map(page).getByRole('button', { name: 'Reset view' }).click();
  await drawn(page);
  await map(page).getByRole('button', { name: 'Zoom in' }).click();
  await drawn(page);
  const { zoom } = camera(page);
  await page.evaluate(() =>
    document
      .querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context')
      ?.loseContext(),
  );
  await expect(map(page)).toHaveAttribute('data-state', 'failed');
  await expect(page.locator('.still path[data-zone]').first()).toBeVisible();
  await expect(zoneSwitch(page, 'Pins')).toBeVisible();
  expect(camera(page).zoom).toBeCloseTo(zoom, 1);
});
