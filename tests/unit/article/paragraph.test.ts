import { expect, test } from 'vitest';
import { namedParagraph } from '../../../src/article/paragraph.ts';

test.each([
  ['p1', 1],
  ['p9', 9],
  ['p10', 10],
  ['p22', 22],
])('%j names paragraph %i', (value, number) => expect(namedParagraph(value)).toBe(number));

test.each(['', 'p', 'p0', 'p01', 'p23', 'p100', 'p1.5', 'p-1', ' p1', '1', 'javascript:1'])('%j is not a paragraph', (value) =>
  expect(namedParagraph(value)).toBeUndefined(),
);
