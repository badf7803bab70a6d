import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { badRowsCsv } from '../../../../src/import/parse/bad-rows.ts';
import { countCategories } from '../../../../src/import/parse/categories.ts';
import { countInside } from '../../../../src/import/parse/count-inside.ts';
import { isInRange, parseDegrees } from '../../../../src/import/parse/points.ts';
import { REASONS, type Reason } from '../../../../src/import/parse/types.ts';
import type { Zones } from '../../../../src/story/schemas/zones.ts';
import { atOnce } from './at-once.ts';
import { row } from './row.ts';

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

test('the timeline keeps rows that overlap its range, and rows without a date', () => {
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
  expect(atOnce(countInside([row(36.57, 32.71), row(36.6, 32.75), row(36.2765, 33.5138)], sweida))).toBe(2);
});

test('categories, the most frequent first', () => {
  const rows = ['b', 'a', 'b ', ''].map((name) => row(0, 1, { fields: [name] }));
  expect(countCategories(rows, 0)).toEqual({
    named: [
      { name: 'b', count: 2 },
      { name: '', count: 1 },
      { name: 'a', count: 1 },
    ],
    others: 0,
  });
});

test('with many categories the most frequent are named, and the others counted', () => {
  const rows = Array.from({ length: 20 }, (_, at) => [...'jihgfedcba'].slice(at % 10))
    .flat()
    .map((name) => row(0, 1, { fields: [name] }));
  const { named, others } = countCategories(rows, 0);
  expect(named.map(({ name, count }) => `${name}${count}`)).toEqual(['a20', 'b18', 'c16', 'd14', 'e12', 'f10', 'g8']);
  expect(others).toBe(6 + 4 + 2);
});

test('the bad rows as CSV contain no formula for a spreadsheet', () => {
  const reasons = Object.fromEntries(REASONS.map((reason) => [reason, reason])) as Record<Reason, string>;
  const csv = badRowsCsv([{ number: 3, reason: 'noPlace', text: '=1+1, "x"' }], ['row', 'reason', 'text'], reasons);
  expect(csv).toBe('\ufeff"row","reason","text"\r\n3,"noPlace","\'=1+1, ""x"""\r\n');
});
