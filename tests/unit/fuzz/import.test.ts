import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDayOrder, parseDays } from '../../../src/import/parse/dates.ts';
import { parseDegrees, pointsOf } from '../../../src/import/parse/points.ts';
import { readBytes } from '../../../src/import/parse/read.ts';
import { guessRoles } from '../../../src/import/parse/roles.ts';
import { RefusedFile } from '../../../src/import/parse/types.ts';
import { atOnce } from '../import/parse/at-once.ts';
import { RUNS } from './hostile.ts';
import { STORY } from '../../fixtures/published.ts';

const NAMES = ['x.csv', 'x.geojson', 'x.kml', 'x.kmz', 'x.gpx', ''];

/** Parses and places the rows. Only RefusedFile may be thrown, and every row must be drawn or listed as bad. */
function survives(name: string, bytes: Uint8Array): void {
  try {
    const table = readBytes(name, bytes);
    const { rows, bad } = atOnce(pointsOf(table, guessRoles(table, 'en'), STORY.map.nearby));
    expect(rows.length + bad.length).toBe(table.rows.length + table.bad.length);
    for (const { longitude, latitude } of rows) expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
  }
}

describe('parsers throw nothing but RefusedFile', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), survives), RUNS);
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
      RUNS,
    );
  });

  test('the fixtures, truncated and corrupted at any place', () => {
    const files = readdirSync('tests/fixtures/import').filter((name) => name !== 'bomb.kmz');
    const contents = new Map(files.map((name) => [name, new Uint8Array(readFileSync(`tests/fixtures/import/${name}`))]));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(3000), fc.nat(3000), fc.nat(255), (name, cut, at, byte) => {
        const bytes = (contents.get(name) ?? new Uint8Array()).slice(0, cut);
        if (at < bytes.length) bytes[at] = byte;
        survives(name, bytes);
      }),
      RUNS,
    );
  });

  test('any text as a date or a degree', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('dmy', 'mdy'), (text, order) => {
        const { start, end } = parseDays(text, order) ?? { start: '2025-01-01', end: '2025-01-01' };
        expect(`${start} ${end}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
        expect(start <= end).toBe(true);
        expect(typeof parseDegrees(text)).toBe('number');
        findDayOrder([text]);
      }),
      RUNS,
    );
  });
});

const parse = (text: string): unknown => JSON.parse(text);
const encode = (text: string) => new TextEncoder().encode(text);
