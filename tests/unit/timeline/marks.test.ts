import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countByMonth } from '../../../src/timeline/by-month.ts';
import { dayAt, layoutMarks, shareOf, sharesOf } from '../../../src/timeline/marks.ts';
import { monthsOf, toDay } from '../../../src/timeline/range.ts';
import { momentsOf, step, stopsOf } from '../../../src/timeline/step.ts';
import type { Events } from '../../../src/story/schemas/events.ts';
import { STORY } from '../../fixtures/published.ts';

const SPAN = STORY.time.span;

const DATES = (JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events).features.map(({ properties }) => properties.date);
const date = (start: string, end = start) => ({
  start,
  end,
  precision: 'day' as const,
  basis: 'stated' as const,
  note: { en: '', ar: '' },
});

test('positions start with the first day and end with the last', () => {
  expect(shareOf(SPAN.start, SPAN)).toBe(0);
  expect(sharesOf(SPAN, SPAN)).toEqual({ from: 0, to: 1 });
  expect(sharesOf({ start: '1999-01-01', end: '2030-01-01' }, SPAN)).toEqual({ from: 0, to: 1 });
  for (const day of ['2024-12-01', '2025-03-30', '2025-09-30']) expect(dayAt(shareOf(day, SPAN) + 1e-6, SPAN)).toBe(toDay(day));
  expect(dayAt(7, SPAN)).toBe(toDay(SPAN.end));
});

test.each([0.012, 0.03, 0.07])('no mark of width %d covers another, and each is within its own days', (width) => {
  const marks = layoutMarks(DATES, SPAN, width);
  for (const [index, mark] of marks.entries()) {
    if (mark.older) continue;
    expect(mark.at).toBeGreaterThanOrEqual(mark.from - 1e-9);
    expect(mark.at).toBeLessThanOrEqual(mark.to + 1e-9);
    for (const other of marks.slice(index + 1).filter(({ lane, older }) => lane === mark.lane && !older)) {
      expect(Math.abs(other.at - mark.at)).toBeGreaterThanOrEqual(width - 1e-9);
    }
  }
  expect(marks.filter(({ older }) => older)).toHaveLength(1);
});

test('overlapping spans of different dates never share a row', () => {
  const [a, b, c] = layoutMarks([date('2025-03-01', '2025-05-31'), date('2025-04-01', '2025-04-30'), date('2025-07-01')], SPAN, 0.02);
  expect([a?.lane, b?.lane, c?.lane]).toEqual([0, 1, 0]);
});

test('a date counts in each month that it touches; dates outside are counted separately, and missing ones are not counted', () => {
  const dates = [
    { start: '2025-01-31', end: '2025-02-01' },
    { start: '2025-02-10' },
    { start: '2024-11-30', end: '2024-12-02' },
    { start: '2024-11-30' },
    { start: '2025-10-01', end: '2025-10-01' },
    {},
  ];
  const { counts, outside } = countByMonth(dates, monthsOf(SPAN));
  expect(counts).toEqual([1, 1, 2, 0, 0, 0, 0, 0, 0, 0]);
  expect(outside).toBe(2);
});

test('steps go from month to month and stop at both ends', () => {
  const months = stopsOf('month', DATES, SPAN);
  expect(step(undefined, months, 1)?.start).toBe('2024-12-01');
  expect(step(undefined, months, -1)?.start).toBe('2025-09-01');
  expect(step(months[7], months, 1)).toEqual(months[8]);
  expect(step({ start: '2025-07-10', end: '2025-07-20' }, months, 1)).toEqual(months[8]);
  expect(step({ start: '2025-07-10', end: '2025-07-20' }, months, -1)).toEqual(months[7]);
  expect(step(months[9], months, 1)).toBeUndefined();
  expect(step(months[0], months, -1)).toBeUndefined();
});

test('four events of one day are one step, and an event before the span is none', () => {
  const moments = momentsOf(DATES, SPAN);
  expect(moments.filter(({ start }) => start === '2025-09-16')).toHaveLength(1);
  expect(moments[0]).toEqual({ start: '2024-12-01', end: '2024-12-31' });
  expect(moments.at(-1)).toEqual({ start: '2025-09-19', end: '2025-09-19' });
});
