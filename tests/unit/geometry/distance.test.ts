import { readFileSync } from 'node:fs';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { nearestEdge, shortestWay } from '../../../src/geometry/distance.ts';
import { type Area, polygonsOf } from '../../../src/geometry/types.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { densified, metresBetween, metresToLine } from './geodesic.ts';

const { features } = JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones;

function zone(id: string): Area {
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no zone ${id}`);
  return found.geometry;
}

const edges = (area: Area): number[][][] => polygonsOf(area).flat();
const geodesicKm = (position: number[], area: Area) => Math.min(...edges(area).map((line) => metresToLine(position, line))) / 1000;

/** Damascus, Sweida city, Amman, Jerusalem, Cyprus, the desert: inside, nearby and 500 km away. */
const POSITIONS: [number, number][] = [
  [36.29128, 33.5102],
  [36.56951, 32.70896],
  [35.945, 31.9552],
  [35.2163, 31.769],
  [33.5, 35.2],
  [39.4, 30.6],
];

describe.each(['sweida', 'golan-buffer', 'damascus-ring'])('from a position to %s', (id) => {
  it.each(POSITIONS)('%d, %d: distance and direction match WGS 84 geodesics to 0.3 %', (...position) => {
    const way = nearestEdge(position, zone(id));
    expect(Math.abs(way.km / geodesicKm(position, zone(id)) - 1)).toBeLessThan(0.003);
    const { s12 = NaN, azi1 = NaN } = geodesic.Geodesic.WGS84.Inverse(position[1], position[0], way.to[1], way.to[0]);
    expect(Math.abs(way.km / (s12 / 1000) - 1)).toBeLessThan(0.0005);
    expect(Math.abs(((way.degrees - azi1 + 540) % 360) - 180)).toBeLessThan(1.5);
  });

  it('ends on the edge', () => {
    for (const position of POSITIONS) {
      const { to } = nearestEdge(position, zone(id));
      expect(geodesicKm(to, zone(id))).toBeLessThan(0.001);
    }
  });
});

describe('inside or outside', () => {
  it.each([
    [[36.56951, 32.70896], 'sweida', true],
    [[36.29128, 33.5102], 'sweida', false],
    [[36.29128, 33.5102], 'damascus-ring', false],
    [[36.15, 33.48], 'damascus-ring', true],
  ] as const)('%j in %s: %s', (position, id, inside) => {
    expect(nearestEdge(position, zone(id)).inside).toBe(inside);
  });
});

describe('between two areas', () => {
  const square = (west: number, south: number, size = 0.1): Area => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  });

  it.each([
    ['damascus-ring', 'golan-buffer'],
    ['golan-buffer', 'damascus-ring'],
    ['damascus-ring', 'sweida'],
    ['sweida', 'golan-buffer'],
  ])('from %s to %s: the shortest geodesic between their edges, to 0.3 %%', (from, to) => {
    const way = shortestWay(zone(from), zone(to));
    // Compare every point of one edge that could be the nearest with every edge of the other.
    const points = edges(zone(from)).flatMap((line) => densified(line, 3));
    const near = points.filter((point) => metresBetween(point, way.from) < 12_000);
    const others = edges(zone(to)).map((line) => line.filter((point) => metresBetween(point, way.to) < 40_000));
    const least = Math.min(...near.flatMap((point) => others.filter(({ length }) => length > 1).map((line) => metresToLine(point, line))));
    expect(way.km * 1000).toBeLessThan(least * 1.003);
    expect(Math.abs((way.km * 1000) / metresBetween(way.from, way.to) - 1)).toBeLessThan(0.0005);
    expect(geodesicKm(way.from, zone(from))).toBeLessThan(0.001);
    expect(geodesicKm(way.to, zone(to))).toBeLessThan(0.001);
  });

  it('is the same in both directions', () => {
    const [there, back] = [shortestWay(zone('sweida'), zone('damascus-ring')), shortestWay(zone('damascus-ring'), zone('sweida'))];
    expect(back.km).toBeCloseTo(there.km, 6);
    expect(back.from).toEqual(there.to);
  });

  it('finds a corner near the middle of a long edge', () => {
    const way = shortestWay(square(36, 33, 1), square(37.2, 33.5, 0.1));
    expect(way.from[0]).toBeCloseTo(37, 9);
    expect(way.from[1]).toBeGreaterThan(33.4);
    expect(way.degrees).toBeGreaterThan(88);
    expect(way.degrees).toBeLessThan(92);
  });

  it.each([
    ['that overlap', square(36.05, 33.05)],
    ['of which one is inside the other', square(36.02, 33.02, 0.01)],
    ['that cross without a corner inside the other', { ...square(36, 33), coordinates: [[[36.04, 32.9], [36.06, 32.9], [36.06, 33.2], [36.04, 33.2], [36.04, 32.9]]] }], // prettier-ignore
    ['that touch', square(36.1, 33)],
  ] as [string, Area][])('is nothing between areas %s', (_, other) => {
    expect(shortestWay(square(36, 33), other).km).toBe(0);
  });

  it('throws for an area without edges', () => {
    expect(() => shortestWay({ type: 'MultiPolygon', coordinates: [] }, square(36, 33))).toThrow(RangeError);
    expect(() => nearestEdge([36, 33], { type: 'MultiPolygon', coordinates: [] })).toThrow(RangeError);
  });
});
