import { describe, expect, it } from 'vitest';
import { READING_WORDS } from '../../../src/ring/messages.ts';
import { readKilometres } from '../../../src/ring/kilometres.ts';

const read = (text: string) => readKilometres(text, [0.5, 50]);

describe('kilometres typed by a reader', () => {
  it.each([
    ['10', 10],
    [' 7.5 ', 7.5],
    ['.5', 0.5],
    ['12.', 12],
    ['+3', 3],
    ['9.656', 9.66],
    ['8 km', 8],
    ['8كم', 8],
    ['٧٫٥', 7.5],
    ['۱۲', 12],
    ['0.5', 0.5],
    ['50', 50],
  ])('parses "%s" as %d', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['abc', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1e1', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['-', 'not-a-number'],
    ['.', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['-3', 'out-of-bounds'],
    ['−3', 'out-of-bounds'],
    ['9999', 'out-of-bounds'],
    ['0', 'out-of-bounds'],
    ['0.49', 'out-of-bounds'],
    ['90,5', 'out-of-bounds'],
  ])('rejects "%s": %s', (text, kind) => {
    expect(read(text)).toEqual({ ok: false, problem: { kind } });
  });

  it.each(['7.5 miles', '7.5mi', '7.5 Mi.', '٧٫٥ ميل', '7.5 أميال', '7.5 ميلًا'])('suggests kilometres for "%s"', (text) => {
    expect(read(text)).toEqual({ ok: false, problem: { kind: 'miles', suggestion: '12.07' } });
  });

  it.each([
    ['90 miles', 'out-of-bounds'],
    ['miles', 'empty'],
    ['six miles', 'not-a-number'],
  ])('rejects "%s": %s', (text, kind) => {
    expect(read(text)).toEqual({ ok: false, problem: { kind } });
  });

  it('reports an empty field, and converts miles to kilometres, in both languages', () => {
    const says = (text: string) => {
      const typed = read(text);
      return typed.ok ? [] : Object.values(READING_WORDS).map(({ problem }) => problem(typed.problem, [0.5, 50]));
    };
    expect(says('')).toEqual([expect.stringContaining('The field is empty.'), expect.stringContaining('الحقل فارغ')]);
    expect(says('7.5 miles')).toEqual([expect.stringContaining('kilometres: 12.07'), expect.stringMatching(/الكيلومترات.*12\.07/)]);
  });

  it.each(['7,5', '7،5', '٧،٥'])('suggests 7.5 for "%s"', (text) => {
    expect(read(text)).toEqual({ ok: false, problem: { kind: 'comma', suggestion: '7.5' } });
  });
});
