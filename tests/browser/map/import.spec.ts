import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { camera, difference, drawn, evidence, map, open, patch, project } from '../support/page.ts';

const fixture = (name: string) => `tests/fixtures/import/${name}`;
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Import data' });
const section = (page: Page): Locator => page.getByRole('region', { name: 'Your data' });

type Chosen = string | { name: string; mimeType: string; buffer: Buffer };

async function choose(page: Page, file: Chosen | string[]): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.getByRole('button', { name: 'Import data' }).click();
  await dialog(page).getByLabel('Import data', { exact: true }).setInputFiles(file);
}

async function add(page: Page, name: string): Promise<void> {
  await choose(page, fixture(name));
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(dialog(page)).toBeHidden();
}

/** Drops files on the page as a file manager does. */
async function drop(page: Page, ...names: string[]): Promise<void> {
  const data = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text], name));
      return transfer;
    },
    names.map((name) => [name, readFileSync(fixture(name), 'utf8')] as const),
  );
  const main = page.getByRole('main');
  await main.dispatchEvent('dragenter', { dataTransfer: data });
  await expect(page.locator('.page')).toHaveAttribute('data-complete', 'true');
  await main.dispatchEvent('dragover', { dataTransfer: data });
  await main.dispatchEvent('drop', { dataTransfer: data });
}

test('an export of ACLED: preview, count, categories, zones, the fields of a point, and gone again', async ({ page }) => {
  await open(page, '#map=8/32.9/36.4&pins=off');
  await choose(page, fixture('acled.csv'));
  await expect(dialog(page)).toContainText('3 rows read; 3 can be drawn.');
  await expect(dialog(page)).toContainText('Recognised as an export of ACLED.');
  await expect(dialog(page).getByLabel('Date', { exact: true })).toHaveValue('1');
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page)).toContainText('3 on the map');
  const categories = section(page).getByRole('list', { name: 'Categories of acled by' });
  await expect(categories.getByRole('listitem')).toHaveText(['Battles 2', 'Explosions/Remote violence 1']);
  await section(page).getByRole('combobox', { name: 'Categories of acled by' }).selectOption('sub_event_type');
  await expect(categories.getByRole('listitem')).toHaveText(['Armed clash 2', 'Air strike 1']);
  await expect(section(page).getByRole('list', { name: 'acled by zone' })).toContainText('1 of 3 inside: Sweida province');

  await expect(map(page)).toHaveAttribute('data-idle', 'true');
  await expect(async () => {
    const { x, y } = await project(page, 36.5695, 32.7089);
    await page.mouse.click(x, y);
    await expect(evidence(page)).toContainText('Example row one', { timeout: 1000 });
  }).toPass();
  await expect(evidence(page)).toContainText('event_id_cnty');
  await expect(evidence(page)).toContainText('nobody has checked it');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();

  await section(page).getByRole('button', { name: 'Remove' }).click();
  await expect(section(page)).toBeHidden();
});

test('rows are reached by keyboard alone', async ({ page }) => {
  await open(page, '#map=8.2/33.1/35.9');
  await add(page, 'acled.csv');
  const browse = section(page).getByRole('button', { name: 'Look through the rows' });
  await browse.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText('Example row one');
  // The panel would lie on it: the map makes way.
  const panel = await evidence(page).boundingBox();
  await expect.poll(async () => (await project(page, 36.5695, 32.7089)).x).toBeLessThan(panel?.x ?? 0);
  await evidence(page).getByRole('button', { name: 'Next row' }).press('Enter');
  await expect(evidence(page)).toContainText('Example row two');
  await page.keyboard.press('Escape');
  await expect(browse).toBeFocused();
});

test('what lies out of sight is flown to; what lies outside the map is counted', async ({ page }) => {
  await open(page, '#map=9/32.6/36.2&pins=off');
  const table = 'lat,lon,name\n35.05,38.9,a\n35.15,39.1,b\n48.85,2.35,Paris\n';
  await choose(page, { name: 'far.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page)).toContainText('Outside the part of the world that this map shows: 1 row.');
  await expect.poll(() => camera(page).latitude).toBeGreaterThan(34.9);
  await drawn(page);
  const [a, outside] = [await patch(page, [38.9, 35.05], 8), [226, 238]];
  expect(Math.abs((a.data[0] ?? 0) - (outside[0] ?? 0)), 'a point is drawn there').toBeGreaterThan(40);
  await page.goto('./#map=9/32.6/36.2&pins=off');
  await expect.poll(() => camera(page).latitude).toBeLessThan(33);
  await section(page).getByRole('button', { name: 'Show where they lie' }).click();
  await expect.poll(() => camera(page).latitude).toBeGreaterThan(34.9);
});

test('a file dropped anywhere is previewed, and what its columns mean can be corrected', async ({ page }) => {
  await open(page);
  await drop(page, 'swapped.csv');
  await expect(dialog(page)).toContainText('Latitude and longitude look swapped.');
  await dialog(page).getByRole('button', { name: 'Swap latitude and longitude' }).click();
  await expect(dialog(page)).not.toContainText('look swapped');
  await dialog(page).getByLabel('Latitude', { exact: true }).selectOption('none');
  await expect(dialog(page)).toContainText('3 rows read; 0 can be drawn.');
  await expect(dialog(page).getByRole('button', { name: 'Add to map' })).toBeDisabled();
  await dialog(page).getByLabel('Latitude', { exact: true }).selectOption('latitude');
  await dialog(page).getByLabel('Name of the layer').fill('Right way round');
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page).getByRole('heading', { name: 'Right way round' })).toBeVisible();
});

test('how the fields are parted and written can be corrected, and a correction that leaves nothing is taken back', async ({ page }) => {
  await open(page);
  await choose(page, fixture('semicolons-decimal-comma.csv'));
  const [delimiter, encoding] = [dialog(page).getByLabel('Between the fields'), dialog(page).getByLabel('Encoding')];
  const headers = dialog(page).getByRole('columnheader');
  await expect(delimiter).toHaveValue(';');
  await expect(encoding).toHaveValue('utf-8');
  await expect(headers).toHaveText(['Row', 'name', 'lat', 'lng', 'date']);
  await dialog(page).getByLabel('Name of the layer').fill('My places');
  await delimiter.focus();
  await delimiter.selectOption('tab');
  await expect(headers).toHaveText(['Row', 'name;lat;lng;date']);
  await expect(delimiter).toBeFocused();
  await delimiter.selectOption('semicolon (;)');
  await expect(headers).toHaveText(['Row', 'name', 'lat', 'lng', 'date']);
  await encoding.selectOption('utf-16le');
  await expect(dialog(page).getByRole('alert')).toHaveText('semicolons-decimal-comma.csv holds no rows.');
  await expect(encoding).toHaveValue('utf-8');
  await encoding.selectOption('windows-1252');
  await expect(dialog(page)).toContainText('Read as CSV, windows-1252');
  await expect(delimiter).toHaveValue(';');
  await expect(dialog(page).getByLabel('Name of the layer')).toHaveValue('My places');
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page)).toContainText('2 on the map');
});

test('several files, dropped or chosen, are read one after the other', async ({ page }) => {
  await open(page);
  await drop(page, 'points.geojson', 'empty.csv', 'swapped.csv');
  const addToMap = dialog(page).getByRole('button', { name: 'Add to map' });
  await expect(dialog(page)).toContainText('Still to be read, one after the other: empty.csv, swapped.csv');
  await addToMap.click();
  // One that is refused waits for the reader, who then goes on.
  await expect(dialog(page).getByRole('alert')).toHaveText('empty.csv holds no rows.');
  await expect(addToMap).toBeHidden();
  await dialog(page).getByRole('button', { name: 'Next file' }).click();
  await expect(dialog(page).getByLabel('Name of the layer')).toHaveValue('swapped');
  await expect(dialog(page).getByRole('button', { name: 'Next file' })).toBeHidden();
  await addToMap.click();
  await expect(dialog(page)).toBeHidden();
  await expect(section(page).getByRole('heading', { level: 3 })).toHaveText(['points', 'swapped']);
  await choose(page, [fixture('points.geojson'), fixture('places.kml')]);
  await expect(dialog(page)).toContainText('one after the other: places.kml');
});

test('what a reader should look at is said: dates of two kinds, ids that come twice', async ({ page }) => {
  await open(page);
  await choose(page, fixture('mixed-dates.csv'));
  await expect(dialog(page)).toContainText('The dates do not say whether the day or the month comes first.');
  await expect(dialog(page)).toContainText('Without a date that can be read: 1 row. The timeline never hides them.');
  await dialog(page).getByLabel('Dates in numbers').selectOption('month first (12/31/2025)');
  await expect(dialog(page).getByLabel('Dates in numbers')).toHaveValue('mdy');
  await choose(page, fixture('same-id.csv'));
  await expect(dialog(page)).toContainText('2 rows share their id with another row. All are kept.');
  await expect(dialog(page)).not.toContainText('The dates do not say');
});

test('a file is read by a worker, and the progress is told by name', async ({ page }) => {
  await open(page);
  const [worker] = await Promise.all([
    page.waitForEvent('worker', (each) => each.url().includes('/read-worker-')),
    page.getByRole('button', { name: 'Import data' }).click(),
  ]);
  const isOver = worker.waitForEvent('close');
  // Gone when the file is read: what the bar has shown is noted by the page.
  await page.evaluate(() => {
    const shares = new Set<number>();
    const own = document.querySelector('dialog');
    if (!own) throw new Error('no dialog');
    new MutationObserver(() => {
      const bar = own.querySelector('progress');
      if (!bar) return;
      shares.add(bar.value);
      document.body.dataset['bar'] = JSON.stringify({ name: bar.labels[0]?.textContent, shares: [...shares] });
    }).observe(own, { childList: true, subtree: true, attributes: true });
  });
  const text = `lat,lon,text\n${'33.5,36.3,a row of some length that takes its time to be read\n'.repeat(200_000)}`;
  await choose(page, { name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(dialog(page)).toContainText('200,000 rows read; 200,000 can be drawn.');
  await isOver;
  const seen = JSON.parse((await page.locator('body').getAttribute('data-bar')) ?? '{}') as { name: string; shares: number[] };
  expect(seen.name).toBe('Reading long.csv…');
  expect(seen.shares.length, 'it moves').toBeGreaterThan(5);
  expect(seen.shares, 'and never back').toEqual(seen.shares.toSorted((a, b) => a - b));
});

test('the colour of a layer goes to the next one, on the map too', async ({ page }) => {
  await open(page, '#map=9/33.2/36.3&pins=off&layers=');
  const table = 'lat,lon\n33.2,36.3\n';
  await choose(page, { name: 'one.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  const colour = section(page).getByRole('button', { name: 'Colour of one' });
  await expect(colour).toHaveCSS('background-color', 'rgb(106, 61, 154)');
  await drawn(page);
  const pixel = async () => [...(await patch(page, [36.3, 33.2], 2)).data.subarray(0, 3)];
  await expect.poll(pixel).toEqual([106, 61, 154]);
  await colour.click();
  await expect(colour).toHaveCSS('background-color', 'rgb(27, 127, 121)');
  await expect.poll(pixel).toEqual([27, 127, 121]);
});

test('a cluster counts its points and opens at a click', async ({ page }) => {
  const CLUSTER = [36.838, 33.338] as const;
  await open(page, '#map=6/33.3/36.8&pins=off&layers=');
  const land = await patch(page, CLUSTER, 20);
  const rows = Array.from({ length: 400 }, (_, index) => `${33.3 + (index % 20) * 0.004},${36.8 + Math.floor(index / 20) * 0.004}`);
  await choose(page, { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(`lat,lon\n${rows.join('\n')}\n`) });
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page)).toContainText('400 on the map');
  // Clicked once, when it is drawn: a second click would open a single point.
  const isDrawn = async () => difference(land, await patch(page, CLUSTER, 20));
  await expect.poll(isDrawn).toBeGreaterThan(0.5);
  const { zoom } = camera(page);
  const { x, y } = await project(page, ...CLUSTER);
  await page.mouse.click(x, y);
  await expect.poll(() => camera(page).zoom).toBeGreaterThan(zoom);
  await expect(evidence(page)).toBeHidden();
});

for (const withWorker of [true, false]) {
  test(`points are drawn, clicked and filtered, their tiles made ${withWorker ? 'by a worker' : 'on the page where no worker starts'}`, async ({
    page,
    tolerate,
  }) => {
    const PLACE = [36.75, 33.2] as const;
    if (!withWorker) {
      tolerate(/ERR_FAILED/);
      await page.route('**/tile-worker-*.js', (route) => route.abort());
    }
    await open(page, '#map=8/33.2/36.8&pins=off&layers=');
    const land = await patch(page, PLACE, 12);
    const isDrawn = async () => difference(land, await patch(page, PLACE, 12)) > 0.3;
    const csv = `name,date,lat,lon\nOne,2025-07-13,${PLACE[1]},${PLACE[0]}\nTwo,2025-08-01,33.4,37.2\n`;
    await choose(page, { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await dialog(page).getByRole('button', { name: 'Add to map' }).click();
    await expect.poll(isDrawn).toBe(true);
    expect(page.workers().some((worker) => worker.url().includes('/tile-worker-'))).toBe(withWorker);

    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.getByLabel('From', { exact: true }).fill('2025-08-01');
    await expect(section(page)).toContainText("1 of 2 in the timeline's range");
    await expect.poll(isDrawn).toBe(false);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await expect.poll(isDrawn).toBe(true);
    const { x, y } = await project(page, ...PLACE);
    await page.mouse.click(x, y);
    await expect(evidence(page).getByRole('heading')).toHaveText('One');
  });
}

test('a hundred thousand points', async ({ page }) => {
  await open(page);
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `${index},${32.5 + (index % 317) / 200},${35.5 + (index % 733) / 300},${index % 2 ? 'odd' : 'even'}`,
  );
  await choose(page, { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(`id,lat,lon,type\n${rows.join('\n')}\n`) });
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page)).toContainText('100,000 on the map');
  await expect(section(page).getByRole('list', { name: /Categories/ })).toContainText('even 50,000');
  await expect(section(page)).toContainText(/[\d,]+ of 100,000 inside: Sweida province/);
  await expect(map(page)).toHaveAttribute('data-idle', 'true');
});

test('the timeline leaves the rows of its range; rows without a date stay', async ({ page }) => {
  await open(page, '#time=2025-07-01..2025-07-31');
  await add(page, 'acled.csv');
  await expect(section(page)).toContainText("2 of 3 in the timeline's range");
  const own = page.getByRole('region', { name: 'Timeline' }).getByRole('group', { name: 'Your data in time' });
  await expect(own.getByRole('button', { name: 'July 2025: 2 rows of your data' })).toBeVisible();
  await own.getByRole('button', { name: 'August 2025: 1 row of your data' }).click();
  await expect(page).toHaveURL(/time=2025-08-01\.\.2025-08-31/);
  await expect(section(page)).toContainText("1 of 3 in the timeline's range");
  await section(page).getByRole('switch', { name: /acled/ }).click();
  await expect(own).toHaveCount(0);
});

test('what is kept is the same after a reload: name, colour, categories, rows left out, days, fields', async ({ page }) => {
  await open(page, '#time=2025-07-01..2025-07-31');
  const table =
    'name,lat,lon,date,type\nOne,33.5,36.3,2025-07-13,a\nTwo,33.4,36.2,2025-08-02,b\nThree,33.3,36.1,soon,b\nNowhere,,,2025-07-14,a\n';
  await choose(page, { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await section(page).getByRole('button', { name: 'Colour of own' }).click();
  await section(page).getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(section(page)).toContainText('Kept in this browser');
  await expect(section(page)).toContainText("2 of 3 in the timeline's range");
  await expect(section(page).getByRole('list', { name: 'own by zone' }).getByRole('listitem').first()).toBeVisible();
  const before = await section(page).ariaSnapshot();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(section(page).getByRole('list', { name: 'own by zone' }).getByRole('listitem').first()).toBeVisible();
  expect(await section(page).ariaSnapshot()).toBe(before);
  await expect(section(page).getByRole('button', { name: 'Colour of own' })).toHaveCSS('background-color', 'rgb(27, 127, 121)');
  await section(page).getByRole('button', { name: 'Look through the rows' }).click();
  await expect(evidence(page).getByRole('heading')).toHaveText('One');
  await expect(evidence(page).getByRole('definition')).toHaveText(['One', '33.5', '36.3', '2025-07-13', 'a', '33.5, 36.3']);
});

test('kept over a reload only when asked, and forgotten', async ({ page }) => {
  await open(page);
  await add(page, 'points.geojson');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('.page')).toHaveAttribute('data-complete', 'true');
  await expect(section(page)).toBeHidden();
  await add(page, 'points.geojson');
  await section(page).getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(section(page)).toContainText('Kept in this browser');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(section(page)).toContainText('3 on the map');
  await section(page).getByRole('button', { name: 'Forget' }).click();
  await expect(section(page).getByRole('button', { name: 'Keep in this browser' })).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a browser that does not keep a layer, or does not forget it, is said to', async ({ page }) => {
  await open(page);
  await add(page, 'points.geojson');
  /** A browser out of room, or one that was told to store nothing. */
  const refuse = (...methods: ('put' | 'delete')[]) =>
    page.evaluate((names) => {
      for (const name of names)
        IDBObjectStore.prototype[name] = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
    }, methods);
  const [keep, forget] = [
    section(page).getByRole('button', { name: 'Keep in this browser' }),
    section(page).getByRole('button', { name: 'Forget' }),
  ];
  await keep.click();
  await expect(forget).toBeVisible();
  await refuse('delete');
  await forget.click();
  await expect(section(page).getByRole('alert')).toContainText('This browser did not let go of it');
  await section(page).getByRole('button', { name: 'Remove' }).click();
  await expect(section(page).getByRole('alert')).toContainText('This browser did not let go of it');
  await expect(section(page)).toContainText('3 on the map');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(section(page)).toContainText('3 on the map');
  await forget.click();
  await refuse('put');
  await keep.click();
  await expect(section(page).getByRole('alert')).toHaveText('This browser cannot keep it.');
});

test('over plain http, and with a file that is chosen a second time', async ({ page }) => {
  // What a page has over https alone.
  await page.addInitScript(() => delete (Crypto.prototype as Partial<Crypto>).randomUUID);
  await open(page);
  await choose(page, fixture('acled.csv'));
  await expect(dialog(page)).toContainText('3 rows read');
  expect(await dialog(page).getByLabel('Import data', { exact: true }).inputValue(), 'the field waits for the same file again').toBe('');
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(section(page)).toContainText('3 on the map');
});

test('reading can be cancelled', async ({ page }) => {
  await open(page);
  // Large enough that it cannot be done before the button is pressed; pressed by the page the moment it is there.
  const text = `lat,lon,text\n${'33.5,36.3,a row of some length that takes its time to be read\n'.repeat(600_000)}`;
  await page.getByRole('button', { name: 'Import data' }).click();
  await expect(dialog(page)).toBeVisible();
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll('dialog button')].find((button) => button.textContent === 'Cancel');
      if (!cancel) return;
      observer.disconnect();
      (cancel as HTMLButtonElement).click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await choose(page, { name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(dialog(page).getByRole('alert')).toHaveText('Reading cancelled; nothing was added.');
  await expect(dialog(page).getByRole('button', { name: 'Add to map' })).toBeHidden();
});

test('rows left out are listed with number and reason, and can be downloaded', async ({ page }) => {
  await open(page);
  await choose(page, fixture('bad-rows.csv'));
  await expect(dialog(page)).toContainText('7 rows read; 2 can be drawn.');
  await dialog(page).getByText('5 rows could not be used').click();
  await expect(dialog(page)).toContainText('Row 3 has no latitude or no longitude');
  await expect(dialog(page)).toContainText('Row 6 stands at 0, 0');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Download the list (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bad-rows-left-out.csv');
  expect(readFileSync(await download.path(), 'utf8')).toContain('4,"has a latitude or longitude that is not a number"');
});

const REFUSED = [
  ['bomb.kmz', 'unpacks to more than 20 MB'],
  ['no-kml.kmz', 'without a KML file'],
  ['entities.kml', 'XML entities'],
  ['picture.csv', 'none of GeoJSON, CSV'],
  ['empty.csv', 'holds no rows'],
] as const;
const LARGE_KML = `<kml>${' '.repeat(20_000_000)}</kml>`;

test('what cannot be read is refused with a reason, and the next file is read all the same', async ({ page }) => {
  await open(page);
  for (const [name, says] of REFUSED) {
    await choose(page, fixture(name));
    await expect(dialog(page).getByRole('alert')).toContainText(`${name} `);
    await expect(dialog(page).getByRole('alert')).toContainText(says);
    await choose(page, fixture('places.kmz'));
    await expect(dialog(page)).toContainText('2 rows read; 2 can be drawn.');
    await expect(dialog(page).getByRole('alert')).toHaveText('');
  }
});

test('KML and GPX of more than 20 MB are refused with the limit and the way', async ({ page }) => {
  await open(page);
  await choose(page, { name: 'large.kml', mimeType: 'text/xml', buffer: Buffer.from(LARGE_KML) });
  await expect(dialog(page).getByRole('alert')).toContainText('large.kml is larger than 20 MB, the limit for reading KML or GPX');
  await expect(dialog(page).getByRole('alert')).toContainText('Make GeoJSON of it');
});

test('a file of two gigabytes is refused by its size before a byte of it is read', async ({ page }) => {
  await open(page);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('.page')).toHaveAttribute('data-complete', 'true');
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const file = new File(['lat,lon'], 'huge.csv');
    Object.defineProperty(file, 'size', { value: 2_000_000_000 });
    for (const way of ['stream', 'slice', 'arrayBuffer', 'text']) {
      Object.defineProperty(file, way, { value: () => void document.body.setAttribute('data-read', '') });
    }
    transfer.items.add(new File([''], 'huge.csv'));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
    document.body.dispatchEvent(event);
  });
  await expect(dialog(page).getByRole('alert')).toContainText('huge.csv is larger than 200 MB');
  await expect(dialog(page).getByRole('alert')).toContainText('PMTiles');
  await expect(page.locator('body[data-read]')).toHaveCount(0);
});

test('markup in fields is text, everywhere', async ({ page }) => {
  const title = 'Southern Syria';
  await open(page);
  await add(page, 'markup.csv');
  await section(page).getByRole('button', { name: 'Look through the rows' }).click();
  await expect(evidence(page)).toContainText("<script>document.title='hacked'</script>");
  await expect(evidence(page).getByRole('heading')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(evidence(page).locator('img, script')).toHaveCount(0);
  await expect(page).toHaveTitle(new RegExp(title, 'i'));
});

test('an Arabic table in Windows-1256, in the Arabic interface', async ({ page }) => {
  await page.goto('./#lang=ar');
  await page.getByRole('button', { name: 'استيراد بيانات' }).click();
  const own = page.getByRole('dialog', { name: 'استيراد بيانات' });
  await own.locator('input[type=file]').setInputFiles(fixture('windows-1256.csv'));
  await expect(own.getByRole('table')).toContainText('السويداء');
  await own.getByRole('button', { name: 'إضافة إلى الخريطة' }).click();
  await expect(page.getByRole('region', { name: 'بياناتك' })).toContainText('2 على الخريطة');
});
