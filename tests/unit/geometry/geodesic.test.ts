import fc from 'fast-check';
import { expect, it } from 'vitest';
import { geodesicKm } from '../../../src/geometry/geodesic.ts';
import { metresBetween } from './geodesic.ts';

it('is within 0.01 % of the WGS 84 geodesic, from a street to half a continent', () => {
  const position = fc.tuple(fc.double({ min: 20, max: 60, noNaN: true }), fc.double({ min: 10, max: 60, noNaN: true }));
  fc.assert(
    fc.property(position, position, (from, to) => {
      const metres = metresBetween(from, to);
      expect(Math.abs(geodesicKm(from, to) * 1000 - metres)).toBeLessThanOrEqual(metres * 1e-4 + 0.01);
    }),
  );
});

it('is zero from a place to itself', () => {
  expect(geodesicKm([36.3, 33.5], [36.3, 33.5])).toBe(0);
});
