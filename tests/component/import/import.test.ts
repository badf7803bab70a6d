import { page, userEvent } from 'vitest/browser';
import { expect, onTestFinished, test } from 'vitest';
import { catchSaved } from '../support/saved.ts';
import { add, addToMap, choose, csv, dialog, drop, evidence, fixture, openPage, section, texts } from './page.ts';

const field = (name: string) => dialog.getByLabelText(name, { exact: true });
const alert = dialog.getByRole('alert');

test('an ACLED export: preview, categories, zones, the fields of a row, removal', async () => {
  const app = await openPage();
  await choose(app, await fixture('acled.csv'));
  await expect.element(dialog).toHaveTextContent('3 rows read; 3 can be drawn.');
  await expect.element(dialog).toHaveTextContent('Recognised as an export of ACLED.');
  await expect.element(field('Date')).toHaveValue('1');
  await addToMap.click();
  await expect.element(section).toHaveTextContent('3 on the map');
  const categories = section.getByRole('list', { name: 'Categories of acled by' }).getByRole('listitem');
  expect(texts(categories)).toEqual(['Battles 2', 'Explosions/Remote violence 1']);
  await section.getByRole('combobox', { name: 'Categories of acled by' }).selectOptions('sub_event_type');
  await expect.poll(() => texts(categories)).toEqual(['Armed clash 2', 'Air strike 1']);
  await expect.element(section.getByRole('list', { name: 'acled by zone' })).toHaveTextContent('1 of 3 inside: Sweida province');

  await section.getByRole('button', { name: 'Look through the rows' }).click();
  for (const text of ['Example row one', 'event_id_cnty', 'has not been checked']) await expect.element(evidence).toHaveTextContent(text);
  await evidence.getByRole('button', { name: 'Next row' }).click();
  await expect.element(evidence).toHaveTextContent('Example row two');
  await evidence.getByRole('button', { name: 'Close' }).click();

  await section.getByRole('button', { name: 'Remove' }).click();
  await expect.element(section).not.toBeInTheDocument();
});

test('the map pans to off-screen rows; rows outside the window are counted', async () => {
  const app = await openPage();
  app.bounds = [35, 32, 37, 33.5];
  await add(app, csv('near.csv', 'lat,lon\n33,36\n'));
  await expect.element(section).toHaveTextContent('1 on the map');
  expect(app.flight).toEqual({ type: 'home' });
  await add(app, csv('far.csv', 'lat,lon,name\n35.05,38.9,a\n35.15,39.1,b\n48.85,2.35,Paris\n'));
  await expect.element(section).toHaveTextContent('Outside the area of this map: 1 row.');
  expect(app.flight).toEqual({ type: 'bbox', bbox: [38.9, 35.05, 39.1, 35.15] });
});

test('a dropped file is previewed, and the roles of its columns can be corrected', async () => {
  await openPage();
  drop(await fixture('swapped.csv'));
  await expect.element(dialog).toHaveTextContent('Latitude and longitude look swapped.');
  await dialog.getByRole('button', { name: 'Swap latitude and longitude' }).click();
  await expect.element(dialog).not.toHaveTextContent('look swapped');
  await field('Latitude').selectOptions('none');
  await expect.element(dialog).toHaveTextContent('3 rows read; 0 can be drawn.');
  await expect.element(addToMap).toBeDisabled();
  await field('Latitude').selectOptions('latitude');
  await field('Name of the layer').fill('Right way round');
  await addToMap.click();
  await expect.element(section.getByRole('heading', { name: 'Right way round' })).toBeVisible();
});

test('separator and encoding can be corrected; a correction that leaves no rows is undone', async () => {
  const app = await openPage();
  await choose(app, await fixture('semicolons-decimal-comma.csv'));
  const [separator, encoding] = [field('Separator'), field('Encoding')];
  const headers = () => texts(dialog.getByRole('columnheader'));
  await expect.element(separator).toHaveValue(';');
  await expect.element(encoding).toHaveValue('utf-8');
  expect(headers()).toEqual(['Row', 'name', 'lat', 'lng', 'date']);
  await field('Name of the layer').fill('My places');
  await separator.selectOptions('tab');
  await expect.poll(headers).toEqual(['Row', 'name;lat;lng;date']);
  await separator.selectOptions('semicolon (;)');
  await expect.poll(headers).toEqual(['Row', 'name', 'lat', 'lng', 'date']);
  await encoding.selectOptions('utf-16le');
  await expect.element(alert).toHaveTextContent('semicolons-decimal-comma.csv holds no rows.');
  await expect.element(encoding).toHaveValue('utf-8');
  await encoding.selectOptions('windows-1252');
  await expect.element(dialog).toHaveTextContent('Read as CSV, windows-1252');
  await expect.element(separator).toHaveValue(';');
  await expect.element(field('Name of the layer')).toHaveValue('My places');
  await addToMap.click();
  await expect.element(section).toHaveTextContent('2 on the map');
});

test('several files, dropped or chosen, are read one after the other', async () => {
  const app = await openPage();
  drop(await fixture('points.geojson'), await fixture('empty.csv'), await fixture('swapped.csv'));
  await expect.element(dialog).toHaveTextContent('Next: empty.csv, swapped.csv');
  await addToMap.click();
  // A rejected file stays until the reader continues with the next.
  await expect.element(alert).toHaveTextContent('empty.csv holds no rows.');
  await expect.element(addToMap).not.toBeInTheDocument();
  const next = dialog.getByRole('button', { name: 'Next file' });
  await next.click();
  await expect.element(field('Name of the layer')).toHaveValue('swapped');
  await expect.element(next).not.toBeInTheDocument();
  await addToMap.click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(texts(section.getByRole('heading', { level: 3 }))).toEqual(['points', 'swapped']);
  await choose(app, await fixture('points.geojson'), await fixture('places.kml'));
  await expect.element(dialog).toHaveTextContent('Next: places.kml');
});

test('ambiguous dates and repeated ids are reported', async () => {
  const app = await openPage();
  await choose(app, await fixture('mixed-dates.csv'));
  await expect.element(dialog).toHaveTextContent('The dates do not say whether the day or the month comes first.');
  await expect.element(dialog).toHaveTextContent('Without a readable date: 1 row. The timeline never hides them.');
  await field('Dates in numbers').selectOptions('month first (12/31/2030)');
  await expect.element(field('Dates in numbers')).toHaveValue('mdy');
  await choose(app, await fixture('same-id.csv'));
  await expect.element(dialog).toHaveTextContent('2 rows share their id with another row. All are kept.');
  await expect.element(dialog).not.toHaveTextContent('The dates do not say');
});

test('a labelled progress bar shows the progress of a long file and never goes back', async () => {
  const app = await openPage('', { Worker });
  app.openTool('import');
  await expect.element(dialog).toBeVisible();
  let name = '';
  const shares: number[] = [];
  const observer = new MutationObserver(() => {
    const bar = dialog.element().querySelector('progress');
    if (!bar) return;
    name = bar.labels[0]?.textContent ?? '';
    if (bar.value !== shares.at(-1)) shares.push(bar.value);
  });
  observer.observe(dialog.element(), { childList: true, subtree: true, attributes: true });
  onTestFinished(() => observer.disconnect());
  await choose(app, csv('long.csv', `lat,lon,text\n${'33.5,36.3,a row of some length that takes its time to be read\n'.repeat(100_000)}`));
  await expect.element(dialog).toHaveTextContent('100,000 rows read; 100,000 can be drawn.');
  expect(name).toBe('Reading long.csv…');
  expect(shares.length, 'it moves').toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('reading can be cancelled', async () => {
  // A worker that never answers.
  let isEnded = false;
  const Silent = class {
    postMessage = () => undefined;
    terminate = () => (isEnded = true);
  } as unknown as typeof Worker;
  const app = await openPage('', { Worker: Silent });
  await choose(app, await fixture('acled.csv'));
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(alert).toHaveTextContent('Reading cancelled; nothing was added.');
  await expect.element(addToMap).not.toBeInTheDocument();
  expect(isEnded).toBe(true);
});

test('a hundred thousand rows are counted by category and zone', async () => {
  const app = await openPage('#layers=sweida');
  // One in a hundred is in the city of Sweida, the others in the desert.
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const [latitude, longitude] = index % 100 ? [33 + (index % 317) / 1000, 38 + (index % 733) / 1000] : [32.7089, 36.5695];
    return `${index},${latitude},${longitude},${index % 2 ? 'odd' : 'even'}`;
  });
  await add(app, csv('large.csv', `id,lat,lon,type\n${rows.join('\n')}\n`));
  await expect.element(section).toHaveTextContent('100,000 on the map');
  await expect.element(section.getByRole('list', { name: /Categories/ })).toHaveTextContent('even 50,000');
  await expect.element(section).toHaveTextContent('1,000 of 100,000 inside: Sweida province');
});

test('the timeline shows imported rows by month and filters them by its range', async () => {
  const app = await openPage('#time=2025-07-01..2025-07-31');
  await add(app, await fixture('acled.csv'));
  await expect.element(section).toHaveTextContent("2 of 3 in the timeline's range");
  const own = page.getByRole('region', { name: 'Timeline' }).getByRole('group', { name: 'Your data by date' });
  await expect.element(own.getByRole('button', { name: 'July 2025: 2 rows of your data' })).toBeVisible();
  await own.getByRole('button', { name: 'August 2025: 1 row of your data' }).click();
  await expect.element(section).toHaveTextContent("1 of 3 in the timeline's range");
  expect(app.tools['time']).toBe('2025-08-01..2025-08-31');
  await section.getByRole('switch', { name: /acled/ }).click();
  await expect.element(own).not.toBeInTheDocument();
});

test('a click gives a layer the next colour', async () => {
  const app = await openPage();
  await add(app, csv('one.csv', 'lat,lon\n33.2,36.3\n'));
  const colour = section.getByRole('button', { name: 'Colour of one' });
  await expect.element(colour).toHaveStyle({ backgroundColor: 'rgb(106, 61, 154)' });
  await colour.click();
  await expect.element(colour).toHaveStyle({ backgroundColor: 'rgb(27, 127, 121)' });
});

test('works over plain http, and the same file can be chosen again', async () => {
  // What exists only over https.
  const { randomUUID } = crypto;
  Object.assign(crypto, { randomUUID: undefined });
  onTestFinished(() => void Object.assign(crypto, { randomUUID }));
  const app = await openPage();
  await choose(app, await fixture('acled.csv'));
  await expect.element(dialog).toHaveTextContent('3 rows read');
  expect((field('Import data').element() as HTMLInputElement).value, 'the field waits for the same file again').toBe('');
  await addToMap.click();
  await expect.element(section).toHaveTextContent('3 on the map');
});

test('bad rows are listed with number and reason, and can be downloaded', async () => {
  const saved = catchSaved();
  const app = await openPage();
  await choose(app, await fixture('bad-rows.csv'));
  await expect.element(dialog).toHaveTextContent('7 rows read; 2 can be drawn.');
  await dialog.getByText('5 rows could not be used').click();
  await expect.element(dialog).toHaveTextContent('Row 3 has no latitude or no longitude');
  await expect.element(dialog).toHaveTextContent('Row 6 stands at 0, 0');
  await dialog.getByRole('button', { name: 'Download the list (CSV)' }).click();
  expect(saved.map(({ name }) => name)).toEqual(['bad-rows-left-out.csv']);
  expect(await saved[0]?.content.text()).toContain('4,"has a latitude or longitude that is not a number"');
});

const REFUSED = [
  ['bomb.kmz', 'unpacks to more than 20 MB'],
  ['no-kml.kmz', 'without a KML file'],
  ['entities.kml', 'XML entities'],
  ['picture.csv', 'none of GeoJSON, CSV'],
  ['empty.csv', 'holds no rows'],
] as const;

test('an unreadable file is rejected with the reason, and the next one is read', async () => {
  const app = await openPage();
  for (const [name, says] of REFUSED) {
    await choose(app, await fixture(name));
    await expect.element(alert).toHaveTextContent(`${name} `);
    await expect.element(alert).toHaveTextContent(says);
    await choose(app, await fixture('places.kmz'));
    await expect.element(dialog).toHaveTextContent('2 rows read; 2 can be drawn.');
    await expect.poll(() => alert.element().textContent).toBe('');
  }
});

test('KML of more than 20 MB is rejected with the limit and a way out', async () => {
  const app = await openPage();
  await choose(app, new File([`<kml>${' '.repeat(20_000_000)}</kml>`], 'large.kml'));
  await expect.element(alert).toHaveTextContent('large.kml is larger than 20 MB, the limit for reading KML or GPX');
  await expect.element(alert).toHaveTextContent('Make GeoJSON of it');
});

test('a file of two gigabytes is rejected by its size, before it is read', async () => {
  const app = await openPage();
  const file = new File(['lat,lon'], 'huge.csv');
  Object.defineProperty(file, 'size', { value: 2_000_000_000 });
  let isRead = false;
  for (const way of ['stream', 'slice', 'arrayBuffer', 'text']) Object.defineProperty(file, way, { value: () => (isRead = true) });
  const event = new DragEvent('drop', { bubbles: true, cancelable: true });
  // A real DataTransfer would return a copy of the file with its real size.
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
  document.body.dispatchEvent(event);
  await expect.element(alert).toHaveTextContent('huge.csv is larger than 200 MB');
  await expect.element(alert).toHaveTextContent('PMTiles');
  expect(isRead).toBe(false);
  expect(app.tools).toHaveProperty('import');
});

test('markup in fields stays text', async () => {
  const app = await openPage();
  const { title } = document;
  await add(app, await fixture('markup.csv'));
  await section.getByRole('button', { name: 'Look through the rows' }).click();
  await expect.element(evidence).toHaveTextContent("<script>document.title='hacked'</script>");
  await expect.element(evidence.getByRole('heading')).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(evidence.element().querySelectorAll('img, script')).toHaveLength(0);
  expect(document.title).toBe(title);
});

test('an Arabic table in Windows-1256, in the Arabic interface', async () => {
  const app = await openPage('#lang=ar');
  drop(await fixture('windows-1256.csv'));
  const own = page.getByRole('dialog', { name: 'استيراد بيانات' });
  await expect.element(own.getByRole('table')).toHaveTextContent('السويداء');
  await own.getByRole('button', { name: 'إضافة إلى الخريطة' }).click();
  await expect.element(page.getByRole('region', { name: 'بياناتك' })).toHaveTextContent('2 على الخريطة');
  expect(app.tools).not.toHaveProperty('import');
});

test('Escape closes the dialog and adds nothing', async () => {
  const app = await openPage('#selected=zone/sweida');
  await choose(app, await fixture('acled.csv'));
  await expect.element(dialog).toHaveTextContent('3 rows read');
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(section).not.toBeInTheDocument();
});
