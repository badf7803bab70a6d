import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../../geo/check.ts';
import { runOperations, type Resolve } from '../../../geo/operations.ts';
import { ZONES } from '../../../geo/stories/southern-syria/zones/index.ts';
import { areaKm2 } from '../../../src/geometry/measure.ts';
import { polygonsOf, type Area, type AreaFeature } from '../../../src/geometry/types.ts';
import type { AnyZone, Doubt, MoreZones, Steps } from '../../../src/story/schemas/further-zones.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { metresToLine } from '../geometry/geodesic.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`static/geo/${file}.geojson`, 'utf8')) as T;
const core = read<Zones>('zones');
const more = read<MoreZones>('more-zones');
const doubt = read<Doubt>('doubt');
const steps = read<Steps>('steps');
const all: AnyZone[] = [...core.features, ...more.features];
const region: Resolve = (code) => JSON.parse(readFileSync(`geo/sources/regions/${code}.json`, 'utf8')) as AreaFeature;

function area(id: string): AreaFeature {
  const found = all.find((zone) => zone.id === id);
  if (!found) throw new Error(`no zone ${id}`);
  return found as AreaFeature;
}

const overlapKm2 = (a: AreaFeature, b: AreaFeature): number => {
  const shared = intersect(featureCollection([a, b]));
  return shared ? areaKm2(shared.geometry) : 0;
};

describe.each([
  ['zones.geojson', core],
  ['more-zones.geojson', more],
])('a zone in %s without a required field', (file, collection) => {
  it.each(['title', 'rule', 'sources', 'accuracy', 'excerpts', 'operations', 'paragraphs'])('stops the build: %s', (field) => {
    expect(() => checkPublished(file, collection)).not.toThrow();
    for (const index of collection.features.keys()) {
      const copy = structuredClone(collection) as FeatureCollection;
      delete copy.features[index]?.properties?.[field];
      expect(() => checkPublished(file, copy)).toThrow(field);
    }
  });

  it.each(['sources', 'excerpts', 'operations', 'paragraphs'])('stops the build if the list is empty: %s', (field) => {
    const copy = structuredClone(collection) as FeatureCollection;
    Object.assign(copy.features[0]?.properties ?? {}, { [field]: [] });
    expect(() => checkPublished(file, copy)).toThrow();
  });
});

describe('zones off by default', () => {
  it('are not in the first view, and all have their evidence', () => {
    expect(core.features.every(({ properties }) => properties.visible)).toBe(true);
    expect(more.features.every(({ properties }) => !properties.visible)).toBe(true);
    for (const { properties } of all) expect(properties.sources.length).toBeGreaterThan(0);
  });

  it.each([
    ['damascus-governorate', 116],
    ['quneitra', 307],
    ['rif-dimashq', 18154],
    ['daraa', 3957],
  ])('%s has the area of its source: %d km²', (id, expected) => {
    expect(Math.round(areaKm2(area(id).geometry))).toBe(expected);
  });
});

describe('the 1974 areas of limitation', () => {
  const bands = ['limitation-10', 'limitation-20', 'limitation-25'];
  const edge = polygonsOf(area('golan-buffer').geometry)[0]?.[0] ?? [];

  it('do not overlap each other or the buffer zone', () => {
    const shapes = ['golan-buffer', ...bands].map(area);
    for (const [index, one] of shapes.entries()) {
      for (const other of shapes.slice(index + 1)) expect(overlapKm2(one, other)).toBeLessThan(0.5);
    }
  });

  it.each([
    ['limitation-10', 0, 10],
    ['limitation-20', 10, 20],
    ['limitation-25', 20, 25],
  ])('%s is between %d and %d km from the area of separation', (id, near, far) => {
    const points = polygonsOf(area(id).geometry).flat(2);
    for (const point of points.filter((_, index) => index % 9 === 0)) {
      const km = metresToLine(point, edge) / 1000;
      expect(km).toBeGreaterThan(near - 0.12);
      expect(km).toBeLessThan(far + 0.12);
    }
  });

  it.each(bands)('%s has the accuracy of the buffer zone that it is measured from', (id) => {
    const [own, theirs] = [id, 'golan-buffer'].map((each) => ZONES.find((zone) => zone.id === each)?.accuracy.typicalKm);
    expect(own).toBe(theirs);
    expect(theirs).toBe(1);
  });

  it.each(bands)('%s is on both sides, but not in Lebanon or Jordan', (id) => {
    expect(overlapKm2(area(id), region('IL-HZ') as AreaFeature)).toBeGreaterThan(300);
    const east = ['SY-QU', 'SY-DR', 'SY-RD'].map((code) => overlapKm2(area(id), region(code) as AreaFeature));
    expect(east.reduce((sum, each) => sum + each)).toBeGreaterThan(300);
    for (const code of ['LB-BQ', 'LB-NA', 'LB-JA', 'LB-JL', 'JO-IR', 'JO-AJ', 'PS-WE'])
      expect(overlapKm2(area(id), region(code) as AreaFeature)).toBeLessThan(0.5);
  });
});

describe('the reported area of withdrawal', () => {
  const south = area('withdrawal-south');

  it('covers what its rule names, up to the ring', () => {
    for (const code of ['SY-SU', 'SY-DR', 'SY-QU', 'SY-UNDOF']) {
      const part = region(code) as AreaFeature;
      expect(overlapKm2(south, part) / areaKm2(part.geometry)).toBeGreaterThan(0.999);
    }
    for (const id of ['damascus-ring', 'damascus-governorate']) expect(overlapKm2(south, area(id))).toBeLessThan(0.5);
  });

  it('ends at the parallel through the city’s centre', () => {
    expect(
      Math.max(
        ...polygonsOf(south.geometry)
          .flat(2)
          .map(([, latitude = NaN]) => latitude),
      ),
    ).toBeLessThanOrEqual(33.5103);
    expect(booleanPointInPolygon([37.5, 33.4], south.geometry)).toBe(true);
    expect(booleanPointInPolygon([37.5, 33.6], south.geometry)).toBe(false);
  });
});

describe('lines Alpha and Bravo', () => {
  const line = (id: string) => all.find((zone) => zone.id === id)?.geometry as LineString;
  const edge = polygonsOf(area('golan-buffer').geometry)[0]?.[0] ?? [];

  it('are parts of the buffer zone’s edge, each in one piece, without common points', () => {
    const points = new Set(edge.map(String));
    for (const id of ['line-alpha', 'line-bravo']) {
      expect(line(id).type).toBe('LineString');
      for (const point of line(id).coordinates) expect(points).toContain(String(point));
    }
    const alpha = new Set(line('line-alpha').coordinates.map(String));
    expect(line('line-bravo').coordinates.some((point) => alpha.has(String(point)))).toBe(false);
  });

  it('have Alpha west of Bravo at every latitude', () => {
    for (const latitude of [32.85, 33, 33.2, 33.38]) {
      const at = (id: string) =>
        line(id).coordinates.reduce((a, b) => (Math.abs((b[1] ?? 0) - latitude) < Math.abs((a[1] ?? 0) - latitude) ? b : a));
      expect(at('line-alpha')[0]).toBeLessThan(at('line-bravo')[0] ?? 0);
    }
  });
});

describe('uncertainty', () => {
  it('has a band for every zone, as wide as its accuracy', () => {
    const bands = doubt.features.flatMap(({ properties }) =>
      properties.role === 'band' ? [[properties.zone, properties.distanceKm]] : [],
    );
    expect(bands).toEqual(ZONES.map(({ id, accuracy }) => [id, accuracy.typicalKm]));
  });

  it.each(all.map(({ id }) => id))('the band of %s contains the drawn edge', (id) => {
    const zone = all.find((each) => each.id === id) as AnyZone;
    const band = doubt.features.find((each) => each.id === `${id}-band`)?.geometry as Area;
    const points = zone.geometry.type === 'LineString' ? zone.geometry.coordinates : polygonsOf(zone.geometry as Area).flat(2);
    for (const point of points) expect(booleanPointInPolygon(point, band)).toBe(true);
  });

  it('names the alternative outlines that the words allow', () => {
    const names = doubt.features.flatMap(({ properties }) =>
      properties.role === 'alternative' ? [`${properties.zone}: ${properties.name.en}`] : [],
    );
    expect(names).toEqual(["damascus-ring: 10 km from the city's centre", "withdrawal-south: 10 km from the city's centre instead"]);
  });
});

describe('steps', () => {
  it('exist for every step of a rule whose shape is not the zone’s own', () => {
    const shown = steps.features.flatMap(({ properties }) => properties.shows);
    expect(new Set(shown).size).toBe(shown.length);
    for (const { id, operations } of ZONES) {
      const results = runOperations(operations, region);
      const whole = areaOrNothing(results.at(-1)?.geometry as Area);
      for (const [index, { geometry }] of results.entries()) {
        const published = steps.features.find(({ properties }) => properties.shows.includes(`${id}/${index + 1}`));
        const expected = areaOrNothing(geometry as Area);
        expect(areaOrNothing((published?.geometry ?? results.at(-1)?.geometry) as Area) / expected).toBeCloseTo(1, 2);
        if (!published) expect(whole / expected).toBeCloseTo(1, 3);
      }
    }
  });
});

function areaOrNothing(shape: Area): number {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? areaKm2(shape) : 1;
}
