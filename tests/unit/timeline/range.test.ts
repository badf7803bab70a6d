import { expect, test } from 'vitest';
import { formatRange, fromDay, isWhole, monthOf, monthsOf, overlaps, parseRange, spanOf, toDay } from '../../../src/timeline/range.ts';
import { STORY } from '../../fixtures/published.ts';

const SPAN = STORY.time.span;

const date = (start: string, end: string) => ({
  start,
  end,
  precision: 'day' as const,
  basis: 'stated' as const,
  note: { en: '', ar: '' },
});

test('days are counted in UTC and convert back', () => {
  expect(toDay('1970-01-02')).toBe(1);
  expect(fromDay(toDay('2024-02-29'))).toBe('2024-02-29');
});

test.each(['2025-02-30', '2025-13-01', '25-01-01', '', 'x', '2025-1-1', '2025-02-29'])('%j is not a day', (text) => {
  expect(toDay(text)).toBeNaN();
});

test('a range survives formatting and parsing', () => {
  expect(parseRange('2025-07-01..2025-07-31')).toEqual({ start: '2025-07-01', end: '2025-07-31' });
  expect(formatRange({ start: '2025-07-01', end: '2025-07-31' })).toBe('2025-07-01..2025-07-31');
  expect(parseRange('2025-07-01..2025-07-01')).toBeDefined();
});

test.each([
  '',
  'now',
  '2025-07-01',
  '2025-07-31..2025-07-01',
  '2025-02-30..2025-03-01',
  '2025-07-01..2025-07-02..2025-07-03',
  '..',
  'a..b',
])('%j is not a range', (value) => expect(parseRange(value)).toBeUndefined());

test('a date known to the month is in a range that contains any of its days', () => {
  const july = { start: '2025-07-13', end: '2025-07-31' };
  expect(overlaps(july, { start: '2025-07-31', end: '2025-08-31' })).toBe(true);
  expect(overlaps(july, { start: '2025-07-01', end: '2025-07-13' })).toBe(true);
  expect(overlaps(july, { start: '2025-08-01', end: '2025-08-31' })).toBe(false);
  expect(overlaps(july, { start: '2025-07-01', end: '2025-07-12' })).toBe(false);
});

test('a range that covers everything is the whole span', () => {
  expect(isWhole(SPAN, SPAN)).toBe(true);
  expect(isWhole({ start: '2000-01-01', end: '2030-01-01' }, SPAN)).toBe(true);
  expect(isWhole({ ...SPAN, end: '2025-09-29' }, SPAN)).toBe(false);
});

test('the span grows to the end of the last month that has an event', () => {
  expect(spanOf([date('2025-09-16', '2025-09-16')], SPAN)).toEqual(SPAN);
  expect(spanOf([date('2026-02-03', '2026-02-03')], SPAN)).toEqual({ start: '2024-12-01', end: '2026-02-28' });
});

test('months end on their last day', () => {
  expect(monthOf('2024-02-10')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
  const months = monthsOf(SPAN);
  expect(months).toHaveLength(10);
  expect(months[0]).toEqual({ start: '2024-12-01', end: '2024-12-31' });
  expect(months.at(-1)).toEqual({ start: '2025-09-01', end: '2025-09-30' });
});
