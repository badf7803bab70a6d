import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { middleOf, seenIn, shareInView, widthOf } from '../../../src/geometry/in-view.ts';
import type { Bbox, Position } from '../../../src/story/schemas/geojson.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { metresBetween } from './geodesic.ts';

const zones = (JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones).features;
const SOUTH: Bbox = [35.5, 32.28, 37.7, 33.78];
const TOWNS: Record<string, Position> = { damascus: [36.29128, 33.5102], sweida: [36.56951, 32.70896], paris: [2.3488, 48.8534] };

describe('what a view shows', () => {
  it('has the same centre as a Web Mercator map', () => {
    const [longitude, latitude] = middleOf([0, 0, 10, 60]);
    expect(longitude).toBe(5);
    expect(latitude).toBeCloseTo(35.26, 2);
  });

  it('lists what is inside, nearest to the centre first, within 0.5 % of WGS 84 geodesics', () => {
    const middle = middleOf(SOUTH);
    const seen = seenIn(SOUTH, middle, Object.keys(TOWNS), (name) => TOWNS[name] ?? [0, 0]);
    expect(seen.map(({ item }) => item)).toEqual(['sweida', 'damascus']);
    for (const { item, km } of seen) expect(Math.abs(km / (metresBetween(middle, TOWNS[item] ?? []) / 1000) - 1)).toBeLessThan(0.005);
    expect(seen[0]?.degrees).toBeGreaterThan(170);
    expect(seen[0]?.degrees).toBeLessThan(200);
    expect(seen[1]?.degrees).toBeGreaterThan(315);
  });

  it('reports how much of a zone is inside', () => {
    const share = (bbox: Bbox) => zones.map((zone) => shareInView(bbox, zone));
    expect(share(SOUTH)).toEqual(['whole', 'whole', 'whole']);
    expect(share([36.5, 32.6, 36.7, 32.8])).toEqual(['part', 'none', 'none']);
    expect(share([10, 40, 11, 41])).toEqual(['none', 'none', 'none']);
  });

  it('is as wide as its central parallel', () => {
    const [, latitude] = middleOf(SOUTH);
    expect(Math.abs(widthOf(SOUTH) / (metresBetween([35.5, latitude], [37.7, latitude]) / 1000) - 1)).toBeLessThan(0.005);
  });
});
