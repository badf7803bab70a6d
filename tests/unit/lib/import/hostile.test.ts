import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badRowsCsv } from '../../../../src/lib/import/bad-rows.ts';
import { countCategories } from '../../../../src/lib/import/categories.ts';
import { countInside } from '../../../../src/lib/import/count-inside.ts';
import { findDayOrder, parseDay } from '../../../../src/lib/import/dates.ts';
import { isInRange, pointsOf, parseDegrees, type Row } from '../../../../src/lib/import/points.ts';
import { readBytes } from '../../../../src/lib/import/read.ts';
import { guessRoles } from '../../../../src/lib/import/roles.ts';
import { REASONS, RefusedFile, type Reason } from '../../../../src/lib/import/types.ts';
import type { Zones } from '../../../../src/lib/schemas/zones.ts';
import { atOnce } from './at-once.ts';

const NAMES = ['x.csv', 'x.geojson', 'x.kml', 'x.kmz', 'x.gpx', ''];
const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150) };

/** Reads and places; a refusal is an answer, and nothing else may be thrown. Every row is drawn or listed. */
function survives(name: string, bytes: Uint8Array): void {
  try {
    const table = readBytes(name, bytes);
    const { rows, bad } = atOnce(pointsOf(table, guessRoles(table, 'en')));
    expect(rows.length + bad.length).toBe(table.rows.length + table.bad.length);
    for (const { longitude, latitude } of rows) expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
  }
}

describe('nothing makes a parser throw anything but a refusal', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), survives), runs);
  });

  test('any JSON in place of features', () => {
    const features = fc.array(
      fc.oneof(
        fc.json().map(parse),
        fc.record({ type: fc.constant('Feature'), geometry: fc.json().map(parse), properties: fc.json().map(parse) }),
      ),
    );
    fc.assert(
      fc.property(features, (list) => survives('x.geojson', encode(JSON.stringify({ type: 'FeatureCollection', features: list })))),
      runs,
    );
  });

  test('the fixtures, cut and spoilt at any place', () => {
    const files = readdirSync('tests/fixtures/import').filter((name) => name !== 'bomb.kmz');
    const contents = new Map(files.map((name) => [name, new Uint8Array(readFileSync(`tests/fixtures/import/${name}`))]));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(3000), fc.nat(3000), fc.nat(255), (name, cut, at, byte) => {
        const bytes = (contents.get(name) ?? new Uint8Array()).slice(0, cut);
        if (at < bytes.length) bytes[at] = byte;
        survives(name, bytes);
      }),
      runs,
    );
  });

  test('any text as a date or a degree', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('dmy', 'mdy'), (text, order) => {
        expect(parseDay(text, order) ?? '2025-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(typeof parseDegrees(text)).toBe('number');
        findDayOrder([text]);
      }),
      runs,
    );
  });
});

const parse = (text: string): unknown => JSON.parse(text);
const encode = (text: string) => new TextEncoder().encode(text);

const row = (longitude: number, latitude: number, more: Partial<Row> = {}): Row => ({
  number: 1,
  fields: [],
  longitude,
  latitude,
  ...more,
});

test.each([
  ['36.5', 36.5],
  ['36,5', 36.5],
  ['٣٦٫٥', 36.5],
  ['36.5° E', 36.5],
  ['36.5 W', -36.5],
  ['1e1', 10],
  ['36.5.2', NaN],
  ['', NaN],
])('degrees: %s', (text, degrees) => expect(parseDegrees(text)).toBe(degrees));

test('days that do not exist are none', () => {
  expect(parseDay('2025-02-30', 'dmy')).toBeUndefined();
  expect(parseDay('31/04/2025', 'dmy')).toBeUndefined();
  expect(parseDay('03/04/2025', 'dmy')).toBe('2025-04-03');
  expect(parseDay('03/04/2025', 'mdy')).toBe('2025-03-04');
  expect(parseDay('2025-07-13T23:59:00+03:00', 'dmy')).toBe('2025-07-13');
});

test('the timeline leaves rows that overlap its range, and rows without a date', () => {
  const range = { start: '2025-07-01', end: '2025-07-31' };
  expect(isInRange({ start: '2025-06-20', end: '2025-07-01' }, range)).toBe(true);
  expect(isInRange({ start: '2025-08-01' }, range)).toBe(false);
  expect(isInRange({}, range)).toBe(true);
  expect(isInRange({ start: '1999-01-01' }, undefined)).toBe(true);
});

test('points in a zone', () => {
  const zones = (JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones).features;
  const sweida = zones.find(({ id }) => id === 'sweida');
  if (!sweida) throw new Error('no Sweida');
  expect(countInside([row(36.57, 32.71), row(36.6, 32.75), row(36.2765, 33.5138)], sweida)).toBe(2);
});

test('categories, the most frequent first', () => {
  const rows = ['b', 'a', 'b ', ''].map((name) => row(0, 1, { fields: [name] }));
  expect(countCategories(rows, 0)).toEqual([
    { name: 'b', count: 2 },
    { name: '', count: 1 },
    { name: 'a', count: 1 },
  ]);
});

test('the list of rows left out is CSV that no spreadsheet takes for a formula', () => {
  const reasons = Object.fromEntries(REASONS.map((reason) => [reason, reason])) as Record<Reason, string>;
  const csv = badRowsCsv([{ number: 3, reason: 'noPlace', text: '=1+1, "x"' }], ['row', 'reason', 'text'], reasons);
  expect(csv).toBe('\ufeff"row","reason","text"\r\n3,"noPlace","\'=1+1, ""x"""\r\n');
});
