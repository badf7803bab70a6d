import { expect, test } from 'vitest';
import { judge, median, table } from '../../../bench/report.ts';

test('the median of an odd and of an even number of values', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(() => median([])).toThrow('an empty list has no median');
});

test('a ratio up to its budget is within it, a higher one exceeds it', () => {
  const measure = { name: 'script', unit: 'KB', bare: [100], limit: { budget: 1.15 } } as const;
  expect(judge({ ...measure, site: [115], bare: [100] })).toEqual({
    cells: ['script', '115.0 KB', '100.0 KB', '1.150×', '≤ 1.15×', 'within'],
    exceeded: false,
  });
  expect(judge({ ...measure, site: [116], bare: [100] }).exceeded).toBe(true);
});

test('a missed aim is reported but does not fail', () => {
  const row = judge({ name: 'pin', unit: 'ms', site: [51, 80, 60], limit: { aim: 50 } });
  expect(row).toEqual({ cells: ['pin', '60 ms', '', '', 'aim 50 ms', 'over the aim'], exceeded: false });
});

test('columns of the table line up', () => {
  expect(
    table([
      ['', 'a'],
      ['long name', 'b'],
    ]),
  ).toBe('           a\nlong name  b');
});
