import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, difference, featureCollection, intersect } from '@turf/turf';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findFault } from '../../../src/geometry/check.ts';
import { grow } from '../../../src/geometry/grow.ts';
import { keepWithin } from '../../../src/geometry/keep.ts';
import { areaKm2 } from '../../../src/geometry/measure.ts';
import { capitalOf, readerOf } from '../../../src/geometry/reading.ts';
import { tidy } from '../../../src/geometry/tidy.ts';
import { type Area, polygonsOf } from '../../../src/geometry/types.ts';
import { ORIGINS } from '../../../src/story/reading.ts';
import { RING_STORY } from '../../fixtures/published.ts';
import { CapitalSchema } from '../../../src/story/schemas/capital.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { metresBetween, metresToLine } from './geodesic.ts';

const capital = capitalOf(v.parse(CapitalSchema, JSON.parse(readFileSync('static/geo/capital.geojson', 'utf8'))));
const { features } = JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones;
const published = features.find(({ id }) => id === 'damascus-ring');
const read = readerOf(capital);

const cityEdge = polygonsOf(capital.city.geometry)[0]?.[0] ?? [];
const border = polygonsOf(capital.country.geometry)[0]?.[0] ?? [];
const centre = capital.centre.geometry.coordinates;
const parallel = centre[1] ?? NaN;
const shape = (geometry: Area) => ({ type: 'Feature' as const, properties: {}, geometry });

/** Tolerance, proportional to the distance: turf's sphere is 26 m off at 10 km, and rounding adds centimetres. */
const tolerance = (km: number) => 1 + 3 * km;

const DISTANCES = [0.5, 1, 7.5, 10, 18.25, 25, 30, 40, 50];
const CASES = ORIGINS.flatMap((origin) => DISTANCES.map((km) => [origin, km] as const));

describe('the default reading', () => {
  it('is the published ring, point by point', () => {
    expect(read(RING_STORY.ring.default).geometry).toEqual(published?.geometry);
    expect(read(RING_STORY.ring.default).beyondKm2).toBe(0);
  });

  it('measures from the city that the zone names as its source', () => {
    const source = JSON.parse(readFileSync('geo/sources/regions/SY-DI.json', 'utf8')) as { geometry: Area };
    expect(capital.city.geometry).toEqual(tidy(source.geometry));
  });
});

describe.each(CASES)('%s, %d km', (origin, km) => {
  const { geometry, beyondKm2 } = read({ origin, km });
  const rings = polygonsOf(geometry).flat();
  const fromEdge = origin.startsWith('edge');
  const south = origin.endsWith('-south');
  const metres = (position: number[]) => (fromEdge ? metresToLine(position, cityEdge) : metresBetween(position, centre));

  it('has every vertex at the distance, by WGS 84 geodesics, or on the city, the border or the parallel', () => {
    const on = { distance: 0, city: 0, border: 0, parallel: 0 };
    for (const position of rings.flatMap((ring) => ring.slice(1))) {
      if (Math.abs(metres(position) - km * 1000) < tolerance(km)) on.distance++;
      else if (fromEdge && metresToLine(position, cityEdge) < 1) on.city++;
      else if (south && Math.abs((position[1] ?? NaN) - parallel) < 1e-6) on.parallel++;
      else if (metresToLine(position, border) < 1) on.border++;
      else expect.unreachable(`${position} lies ${metres(position)} m away`);
    }
    expect(on.distance).toBeGreaterThan(50);
    expect(on.border > 0).toBe(beyondKm2 > 0);
  });

  it('is valid, inside the country, outside the city and on its side', () => {
    expect(findFault(geometry)).toBeUndefined();
    const beyond = difference(featureCollection([shape(geometry), capital.country]));
    expect(beyond ? areaKm2(beyond.geometry) : 0).toBeLessThan(0.01);
    const inCity = intersect(featureCollection([shape(geometry), capital.city]));
    if (fromEdge) expect(inCity ? areaKm2(inCity.geometry) : 0).toBeLessThan(0.01);
    if (south) expect(Math.max(...rings.flat().map(([, latitude = NaN]) => latitude))).toBeLessThanOrEqual(parallel);
  });
});

describe('how large the readings are', () => {
  it.each([
    ['edge', 765],
    ['centre', 314],
  ] as const)('%s at 10 km: %d km²', (origin, expected) => {
    expect(Math.round(areaKm2(read({ origin, km: 10 }).geometry))).toBe(expected);
  });

  it('grow with the distance', () => {
    for (const origin of ORIGINS) {
      const areas = DISTANCES.map((km) => areaKm2(read({ origin, km }).geometry));
      expect(areas).toEqual([...areas].sort((a, b) => a - b));
    }
  });

  it('report the area left out beyond the border', () => {
    expect(read({ origin: 'edge', km: 10 }).beyondKm2).toBe(0);
    const { geometry, beyondKm2 } = read({ origin: 'edge', km: 40 });
    const whole = areaKm2(grow(capital.city, 40).geometry) - areaKm2(capital.city.geometry);
    expect(areaKm2(geometry) + beyondKm2).toBeCloseTo(whole, 1);
    expect(beyondKm2).toBeGreaterThan(500);
    // For the southern readings only the border in the south matters.
    expect(read({ origin: 'edge-south', km: 20 }).beyondKm2).toBe(0);
  });
});

describe('keepWithin', () => {
  it.each(DISTANCES)('equals turf’s intersection, whatever it leaves out on the way: %d km', (km) => {
    const grown = tidy(grow(capital.city, km).geometry);
    if (grown.type !== 'Polygon') throw new Error('one polygon expected');
    const [ours, theirs] = [keepWithin(grown, capital.country.geometry), intersect(featureCollection([shape(grown), capital.country]))];
    if (!ours || !theirs) throw new Error('nothing left');
    expect(areaKm2(ours)).toBeCloseTo(areaKm2(theirs.geometry), 6);
    const rest = [difference(featureCollection([shape(ours), theirs])), difference(featureCollection([theirs, shape(ours)]))];
    for (const part of rest) expect(part ? areaKm2(part.geometry) : 0).toBeLessThan(0.001);
  });

  it('is undefined off the land', () => {
    const box = (west: number) => [[west, 33], [west + 1, 33], [west + 1, 34], [west, 34], [west, 33]]; // prettier-ignore
    expect(keepWithin({ type: 'Polygon', coordinates: [box(10)] }, { type: 'Polygon', coordinates: [box(36)] })).toBeUndefined();
  });

  it('is the polygon itself if land surrounds it', () => {
    const small = [[36, 33], [36.1, 33], [36.1, 33.1], [36, 33.1], [36, 33]]; // prettier-ignore
    const land = [[30, 30], [40, 30], [40, 40], [30, 40], [30, 30]]; // prettier-ignore
    const kept = keepWithin({ type: 'Polygon', coordinates: [small] }, { type: 'Polygon', coordinates: [land] });
    expect(kept && areaKm2(kept)).toBeCloseTo(areaKm2({ type: 'Polygon', coordinates: [small] }), 9);
    expect(kept && booleanPointInPolygon([36.05, 33.05], kept)).toBe(true);
  });
});
