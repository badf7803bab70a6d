import { expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/overlaps.ts';
import type { Area } from '../../../src/geometry/types.ts';

/** A box half a degree of latitude high, between two longitudes. */
const box = (west: number, east: number): Area => ({
  type: 'Polygon',
  coordinates: [[[west, 33], [east, 33], [east, 33.5], [west, 33.5], [west, 33]]], // prettier-ignore
});

it('is true for areas that overlap', () => {
  expect(overlaps(box(36, 36.3), box(36.2, 36.5))).toBe(true);
});

it('is false for areas that are apart, that touch, or whose common edge differs by rounding', () => {
  expect(overlaps(box(36, 36.2), box(36.3, 36.5))).toBe(false);
  expect(overlaps(box(36, 36.2), box(36.2, 36.5))).toBe(false);
  expect(overlaps(box(36, 36.200001), box(36.2, 36.5))).toBe(false);
});
