import { expect, test } from 'vitest';
import { parseDays } from '../../../../src/import/parse/dates.ts';

test.each([
  ['2025-07-13', '2025-07-13'],
  ['2025-07-13T23:59:00+03:00', '2025-07-13'],
  ['20250713', '2025-07-13'],
  ['13 July 2025', '2025-07-13'],
  ['Jul 13th, 2025', '2025-07-13'],
  ['Sunday, 13 July 2025', '2025-07-13'],
  ['١٣/٠٧/٢٠٢٥', '2025-07-13'],
  ['13 تموز 2025', '2025-07-13'],
  ['١٣ يوليو ٢٠٢٥', '2025-07-13'],
  ['13 تموز/يوليو 2025', '2025-07-13'],
  ['8 كانون الأول (ديسمبر) 2024', '2024-12-08'],
  ['8 كانون الاول، 2024', '2024-12-08'],
  ['16 أيلول 2025', '2025-09-16'],
])('a day: %s', (text, day) => expect(parseDays(text, 'dmy')).toEqual({ start: day, end: day }));

test.each([
  ['2025-07', '2025-07-01', '2025-07-31'],
  ['07/2025', '2025-07-01', '2025-07-31'],
  ['July 2025', '2025-07-01', '2025-07-31'],
  ['Feb. 2024', '2024-02-01', '2024-02-29'],
  ['تموز 2025', '2025-07-01', '2025-07-31'],
  ['أيلول/سبتمبر ٢٠٢٥', '2025-09-01', '2025-09-30'],
  ['1974', '1974-01-01', '1974-12-31'],
])('a month or a year covers all its days: %s', (text, start, end) => expect(parseDays(text, 'dmy')).toEqual({ start, end }));

test('ambiguous numbers are read in the column’s order', () => {
  expect(parseDays('03/04/2025', 'dmy')?.start).toBe('2025-04-03');
  expect(parseDays('03/04/2025', 'mdy')?.start).toBe('2025-03-04');
});

test.each(['2025-02-30', '31/04/2025', '2025-13', '13/2025', 'Foo 2025', 'آبار 2025', '0', 'soon', ''])('not a date: %s', (text) =>
  expect(parseDays(text, 'dmy')).toBeUndefined(),
);
