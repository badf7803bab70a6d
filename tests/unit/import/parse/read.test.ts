import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../src/import/parse/csv.ts';
import { unpackKmz } from '../../../../src/import/parse/kmz.ts';
import { pointsOf } from '../../../../src/import/parse/points.ts';
import { readBytes } from '../../../../src/import/parse/read.ts';
import { guessRoles, isAcled, orderOf } from '../../../../src/import/parse/roles.ts';
import { MAX_XML_BYTES, RefusedFile, type Refusal, type Table } from '../../../../src/import/parse/types.ts';
import { atOnce } from './at-once.ts';
import { STORY } from '../../../fixtures/published.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/import/${name}`));
const read = (name: string): Table => readBytes(name, bytes(name));
const points = (name: string) => {
  const table = read(name);
  return atOnce(pointsOf(table, guessRoles(table, 'en'), STORY.map.nearby));
};
const places = (name: string) => points(name).rows.map(({ longitude, latitude }) => [longitude, latitude]);
const reasons = (name: string) => points(name).bad.map(({ number, reason }) => [number, reason]);

function refusal(act: () => unknown): Refusal | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
  return undefined;
}

describe('tables', () => {
  test("ACLED's own export is recognised, with its dates and types", () => {
    const table = read('acled.csv');
    expect(isAcled(table.columns)).toBe(true);
    const roles = guessRoles(table, 'en');
    expect(table.columns[roles.category ?? -1]).toBe('event_type');
    expect(table.columns[roles.id ?? -1]).toBe('event_id_cnty');
    const { rows } = atOnce(pointsOf(table, roles, STORY.map.nearby));
    expect(rows.map(({ start }) => start)).toEqual(['2025-07-13', '2025-07-16', '2025-08-02']);
    expect(rows[2]?.fields).toContain('Example, with a comma');
    expect(rows[0]).toMatchObject({ latitude: 32.7089, longitude: 36.5695, number: 2 });
  });

  test('semicolons, decimal commas, tabs', () => {
    expect(read('semicolons-decimal-comma.csv').delimiter).toBe(';');
    expect(places('semicolons-decimal-comma.csv')).toEqual([
      [36.3, 33.5],
      [36.6, 32.7],
    ]);
    expect(read('tabs.tsv').delimiter).toBe('\t');
    expect(places('tabs.tsv')).toHaveLength(2);
  });

  test('the reader’s delimiter and encoding override the guess', () => {
    const name = 'semicolons-decimal-comma.csv';
    const table = readBytes(name, bytes(name), { delimiter: ',', encoding: 'windows-1252' });
    expect(table).toMatchObject({ delimiter: ',', encoding: 'windows-1252', columns: ['name;lat;lng;date'] });
  });

  test('each bad row is listed with its number and reason; good rows are kept', () => {
    expect(reasons('bad-rows.csv')).toEqual([
      [3, 'noPlace'],
      [4, 'notNumber'],
      [5, 'outOfRange'],
      [6, 'nullIsland'],
      [7, 'fields'],
    ]);
    expect(points('bad-rows.csv').rows.map(({ number }) => number)).toEqual([2, 8]);
    expect(points('bad-rows.csv').undated).toBe(1);
  });

  test('swapped coordinates are detected, and correct once swapped', () => {
    expect(points('swapped.csv').looksSwapped).toBe(true);
    const table = read('swapped.csv');
    const righted = atOnce(pointsOf(table, { ...guessRoles(table, 'en'), swapped: true }, STORY.map.nearby));
    expect(righted.looksSwapped).toBe(false);
    expect(righted.rows[0]).toMatchObject({ longitude: 36.3, latitude: 33.5 });
    expect(points('acled.csv').looksSwapped).toBe(false);
  });

  test('mixed dates are parsed one by one, and contradictions are reported', () => {
    const days = points('mixed-dates.csv').rows.map(({ start }) => start);
    expect(days).toEqual(['2025-07-13', '2025-12-31', '2025-09-16', '2025-09-16', '2025-07-25', undefined]);
    const table = read('mixed-dates.csv');
    expect(orderOf(table, guessRoles(table, 'en').start).isOpen).toBe(true);
    const decided = read('semicolons-decimal-comma.csv');
    expect(orderOf(decided, guessRoles(decided, 'en').start)).toEqual({ order: 'dmy', isOpen: false });
  });

  test("Excel's sep= line sets the delimiter; extra delimiters at the end of a row add no fields", () => {
    expect(read('excel.csv')).toMatchObject({ delimiter: ';', columns: ['name', 'lat', 'lon'] });
    expect(read('excel.csv').rows).toEqual([
      { number: 3, fields: ['One', '33.5', '36.3'] },
      { number: 4, fields: ['Two', '33,6', '36,4'] },
    ]);
    expect(reasons('excel.csv')).toEqual([[5, 'fields']]);
  });

  test('rows with the same id are kept and counted', () => {
    expect(points('same-id.csv')).toMatchObject({ sameId: 2, bad: [] });
    expect(points('same-id.csv').rows).toHaveLength(3);
  });

  test("only the ' that this map's export puts before = + - @ is removed", () => {
    expect(read('guarded.csv').rows.map(({ fields }) => fields)).toEqual([
      ['One', '33.5', '-36.3', '=SUM(A1)'],
      ['Two', '33.5', '36.3', "it's '=fine"],
    ]);
  });

  test.each([
    ['utf-16.csv', 'utf-16le', 'دمشق'],
    ['utf-16-big-endian.csv', 'utf-16be', 'دمشق'],
    ['windows-1256.csv', 'windows-1256', 'دمشق'],
    ['windows-1252.csv', 'windows-1252', 'Château'],
  ])('%s is read as %s', (name, encoding, first) => {
    const table = read(name);
    expect(table.encoding).toBe(encoding);
    expect(table.rows[0]?.fields[0]).toBe(first);
  });

  test('a truncated table is reported, and its complete rows are kept', () => {
    expect(read('truncated.csv')).toMatchObject({ isCutOff: true, bad: [{ number: 3, reason: 'fields' }] });
    expect(places('truncated.csv')).toHaveLength(1);
    expect(read('acled.csv').isCutOff).toBe(false);
  });

  test('an unclosed quotation mark is reported', () => {
    expect(reasons('unclosed-quote.csv')).toEqual([[3, 'quote']]);
    expect(places('unclosed-quote.csv')).toHaveLength(1);
  });
});

describe('features', () => {
  test('points with their fields', () => {
    expect(read('points.geojson')).toMatchObject({ columns: ['id', 'name', 'kind'], rows: [{ fields: ['1', 'Place 1', 'a'] }, {}, {}] });
    expect(places('text-sequence.geojsonl')).toHaveLength(2);
  });

  test('lines and areas are placed at their centre, multi-points become one row each; invalid ones are listed', () => {
    expect(places('shapes.geojson')).toEqual(
      [
        [36.3, 33.3],
        [36.1, 33.1],
        [36, 33],
        [36.1, 33.1],
      ].map((place) => place.map((degrees) => expect.closeTo(degrees, 9) as number)),
    );
    expect(reasons('shapes.geojson')).toEqual([
      [4, 'noGeometry'],
      [5, 'noGeometry'],
      [6, 'notFeature'],
    ]);
  });

  test('the complete features of a truncated file are kept', () => {
    const table = read('truncated.geojson');
    expect(table.isCutOff).toBe(true);
    expect(table.rows).toHaveLength(2);
    expect(table.bad).toMatchObject([{ number: 3, reason: 'cutOff' }]);
  });

  test('nested properties become columns with dotted paths, lists stay whole, and the number of columns is limited', () => {
    const feature = (properties: object) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [36, 33] }, properties });
    const readFeature = (properties: object) =>
      readBytes('x.geojson', new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: [feature(properties)] })));
    const list = Array.from({ length: 1000 }, (_, index) => index);
    expect(readFeature({ tags: { 'name:ar': 'درعا', when: { start: '2025-07-13' }, none: {} }, list })).toMatchObject({
      columns: ['tags.name:ar', 'tags.when.start', 'tags.none', 'list'],
      rows: [{ fields: ['درعا', '2025-07-13', '{}', JSON.stringify(list)] }],
    });
    const wide = Object.fromEntries(list.map((index) => [`group ${index}`, { a: 1, b: 2 }]));
    const { columns } = readFeature(wide);
    expect(columns).toHaveLength(1000 + 250);
    expect(columns.at(-1)).toBe('group 999');
  });

  test('only the value that is nested too deep is lost', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const feature = (properties: string) =>
      `{"type":"Feature","geometry":{"type":"Point","coordinates":[36,33]},"properties":{"name":"a","deep":${properties}}}`;
    const text = `{"type":"FeatureCollection","features":[${feature(deep)},${feature('1')}]}`;
    expect(readBytes('x.geojson', new TextEncoder().encode(text)).rows).toMatchObject([{ fields: ['a', '…'] }, { fields: ['a', '1'] }]);
  });

  test('KML and KMZ', () => {
    expect(places('places.kml')).toEqual([
      [36.3, 33.5],
      [36.57, 32.71],
    ]);
    expect(places('places.kmz')).toEqual(places('places.kml'));
    expect(read('truncated.kml')).toMatchObject({ isCutOff: true, rows: [{ position: [36.3, 33.5] }] });
  });

  test('the complete features of truncated GPX and KMZ are kept', () => {
    const track = read('truncated.gpx');
    expect(track).toMatchObject({ isCutOff: true, rows: [{ position: [36.3, 33.5] }] });
    expect(track.rows).toHaveLength(1);
    const archive = read('truncated.kmz');
    expect(archive.isCutOff).toBe(true);
    expect(archive.rows).toHaveLength(21);
  });

  test.each(['kml', 'gpx'])('%s reports progress while its features are converted', (format) => {
    const one =
      format === 'kml'
        ? '<Placemark><Point><coordinates>36,33</coordinates></Point></Placemark>'
        : '<wpt lat="33" lon="36"><name>a</name></wpt>';
    const shares: number[] = [];
    const { rows } = readBytes(`x.${format}`, new TextEncoder().encode(`<${format}>${one.repeat(2000)}</${format}>`), {
      onprogress: (share) => shares.push(share),
    });
    expect(rows).toHaveLength(2000);
    expect(shares).toEqual([0.1, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  test('GPX: waypoints and tracks', () => {
    const { rows } = points('track.gpx');
    expect(rows.map(({ shape }) => shape?.type)).toEqual(expect.arrayContaining(['LineString', undefined]));
    expect(rows.find(({ shape }) => !shape)).toMatchObject({ longitude: 36.3, latitude: 33.5, start: '2025-07-13' });
  });
});

describe('rejected', () => {
  test.each<[string, Refusal]>([
    ['bomb.kmz', 'bomb'],
    ['no-kml.kmz', 'noKml'],
    ['entities.kml', 'entities'],
    ['picture.csv', 'unknown'],
    ['empty.csv', 'empty'],
  ])('%s: %s', (name, why) => {
    expect(refusal(() => read(name))).toBe(why);
  });

  test('an archive cut off before its content', () => {
    expect(refusal(() => readBytes('x.kmz', bytes('places.kmz').slice(0, 20)))).toMatch(/noKml|brokenZip/);
  });

  test('a zip bomb is not inflated beyond the limit', () => {
    expect(refusal(() => unpackKmz(bytes('places.kmz'), 100))).toBe('bomb');
    expect(refusal(() => unpackKmz(bytes('places.kmz')))).toBeUndefined();
  });

  test.each(['kml', 'gpx'])('%s of more than 20 MB, before it is read', (format) => {
    const text = `<${format}>${' '.repeat(MAX_XML_BYTES)}</${format}>`;
    expect(refusal(() => readBytes(`large.${format}`, new TextEncoder().encode(text)))).toBe('tooLargeXml');
  });

  test('an archive with KML of more than 20 MB', () => {
    const kml = new TextEncoder().encode(`<kml>${' '.repeat(MAX_XML_BYTES)}</kml>`);
    expect(refusal(() => readBytes('large.kmz', zipSync({ 'doc.kml': kml })))).toBe('bomb');
  });

  test('more than a million rows', () => {
    const most = `a\n${'1\n'.repeat(1_000_000)}`;
    expect(readCsv(most, 'utf-8', ',').rows).toHaveLength(1_000_000);
    expect(refusal(() => readCsv(`${most}1\n`, 'utf-8', ','))).toBe('tooManyRows');
  });
});
