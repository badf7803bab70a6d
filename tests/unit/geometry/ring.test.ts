import { readFileSync } from 'node:fs';
import { circle } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { grow } from '../../../src/geometry/grow.ts';
import { ring } from '../../../src/geometry/ring.ts';
import { tidy } from '../../../src/geometry/tidy.ts';
import type { AreaFeature } from '../../../src/geometry/types.ts';
import { polygonsOf } from '../../../src/geometry/types.ts';
import { densified, metresBetween, metresToLine } from './geodesic.ts';

const DAMASCUS = [36.29128, 33.5102];
const TOLERANCE = 30;
const city = JSON.parse(readFileSync('geo/sources/regions/SY-DI.json', 'utf8')) as AreaFeature;
const cityEdge = polygonsOf(city.geometry)[0]?.[0] ?? [];

/** Minimum and maximum distance in metres from the vertices and segment midpoints of an area's outer edge. */
function range(area: AreaFeature, metres: (position: number[]) => number): { least: number; largest: number } {
  const polygons = polygonsOf(area.geometry);
  expect(polygons).toHaveLength(1);
  const distances = densified(polygons[0]?.[0] ?? [], 2).map(metres);
  return { least: Math.min(...distances), largest: Math.max(...distances) };
}

function expectWithin({ least, largest }: { least: number; largest: number }, metres: number): void {
  expect(least).toBeGreaterThan(metres - TOLERANCE);
  expect(largest).toBeLessThan(metres + TOLERANCE);
}

describe('the ring around Damascus', () => {
  const tidied: AreaFeature = { ...city, geometry: tidy(ring(city, 10).geometry) };

  it('has its outer edge within 30 m of 10 km from the city all the way round, by WGS 84 geodesics', () => {
    expectWithin(
      range(tidied, (position) => metresToLine(position, cityEdge)),
      10_000,
    );
  });

  it('has the city itself as its only hole', () => {
    const [outer, ...holes] = polygonsOf(tidied.geometry)[0] ?? [];
    expect(outer?.length).toBeGreaterThan(300);
    expect(holes).toHaveLength(1);
    expect(new Set(holes[0]?.map(String))).toEqual(new Set(cityEdge.map(String)));
  });

  it.each([0, -10, NaN])('throws for a distance of %d km', (distanceKm) => {
    expect(() => ring(city, distanceKm)).toThrow(RangeError);
  });
});

describe('turf against WGS 84 geodesics', () => {
  it('buffers a point within 30 m at 10 km', () => {
    const point = { type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: DAMASCUS } };
    expectWithin(
      range(grow(point, 10), (position) => metresBetween(position, DAMASCUS)),
      10_000,
    );
  });

  it('draws a circle of 128 steps within 30 m at 10 km', () => {
    expectWithin(
      range(circle(DAMASCUS, 10, { steps: 128 }), (position) => metresBetween(position, DAMASCUS)),
      10_000,
    );
  });

  it('is more than twice as far off with its default steps, which is why we use 64', () => {
    const point = { type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: DAMASCUS } };
    const { least } = range(grow(point, 10, 8), (position) => metresBetween(position, DAMASCUS));
    expect(least).toBeLessThan(10_000 - 60);
  });
});
