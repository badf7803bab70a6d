import { expect, test } from 'vitest';
import { extentOf } from '../../../../src/import/parse/extent.ts';
import type { Row } from '../../../../src/import/parse/points.ts';

const WINDOW: [number, number, number, number] = [33.5, 30.5, 39.5, 35.5];
const row = (longitude: number, latitude: number): Row => ({ number: 1, fields: [], longitude, latitude });

test('the extent covers the rows that the map can show, and counts the others', () => {
  expect(extentOf([row(36, 33), row(37.5, 32.5), row(2.35, 48.85)], WINDOW)).toEqual({ bbox: [36, 32.5, 37.5, 33], outside: 1 });
});

test('there is no extent without rows that can be shown', () => {
  expect(extentOf([row(2.35, 48.85)], WINDOW)).toEqual({ bbox: undefined, outside: 1 });
  expect(extentOf([], WINDOW)).toEqual({ bbox: undefined, outside: 0 });
});
