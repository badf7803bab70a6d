import { readdirSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Resolve } from '../../../geo/operations.ts';
import { zoneSteps } from '../../../geo/zone.ts';
import { ZONES } from '../../../geo/stories/southern-syria/zones/index.ts';
import { areaKm2 } from '../../../src/geometry/measure.ts';
import { ring } from '../../../src/geometry/ring.ts';
import { subtract } from '../../../src/geometry/subtract.ts';
import { tidy } from '../../../src/geometry/tidy.ts';
import type { Area, AreaFeature } from '../../../src/geometry/types.ts';
import { polygonsOf } from '../../../src/geometry/types.ts';
import type { MoreZones } from '../../../src/story/schemas/further-zones.ts';
import type { ZoneFeature, Zones } from '../../../src/story/schemas/zones.ts';
import { metresToLine } from '../geometry/geodesic.ts';

const { features } = JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones;
const more = JSON.parse(readFileSync('static/geo/more-zones.geojson', 'utf8')) as MoreZones;
const region: Resolve = (code) => JSON.parse(readFileSync(`geo/sources/regions/${code}.json`, 'utf8')) as AreaFeature;

function zone(id: string): ZoneFeature {
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no zone ${id}`);
  return found;
}

const outerEdge = ({ geometry }: ZoneFeature): number[][] => polygonsOf(geometry)[0]?.[0] ?? [];

describe('zone files', () => {
  it('are one for each zone, named after it, with one line each in the index', () => {
    const files = readdirSync('geo/stories/southern-syria/zones').filter((file) => file !== 'index.ts');
    expect(ZONES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    const index = readFileSync('geo/stories/southern-syria/zones/index.ts', 'utf8');
    for (const { id } of ZONES) expect(index.split(`'./${id}.ts'`)).toHaveLength(2);
  });

  it('are published in drawing order', () => {
    const ids = (visible: boolean) => ZONES.filter((definition) => definition.visible === visible).map(({ id }) => id);
    expect(features.map(({ id }) => id)).toEqual(ids(true));
    expect(more.features.map(({ id }) => id)).toEqual(ids(false));
  });
});

describe('published zones', () => {
  it.each([
    ['sweida', 'Sweida province', 6634, [4, 14, 20, 21]],
    ['golan-buffer', 'Golan buffer zone', 265, [10]],
    ['damascus-ring', 'Damascus ring', 765, [7]],
  ] as const)('%s: title, area within 1 %, paragraphs', (id, title, expected, paragraphs) => {
    const { properties } = zone(id);
    expect(properties.title.en.startsWith(title)).toBe(true);
    expect(Math.abs(properties.areaKm2 - expected)).toBeLessThan(expected / 100);
    expect(properties.paragraphs).toEqual(paragraphs);
    expect(properties.visible).toBe(true);
  });

  it.each(features)('$id has its label point inside', ({ geometry, properties }) => {
    expect(booleanPointInPolygon(properties.labelPoint, geometry)).toBe(true);
  });

  it.each([...features, ...more.features])('$id has all its texts in Arabic too', ({ properties }) => {
    const { title, description, rule, accuracy } = properties;
    for (const { ar } of [title, description, rule, accuracy.against, accuracy.sentence]) expect(ar).toMatch(/\p{Script=Arabic}{3}/u);
  });
});

describe('the ring', () => {
  it('comes from the same function as the ring that the reader drags', () => {
    const city = region('SY-DI');
    expect(city && tidy(ring(city, 10).geometry)).toEqual(zone('damascus-ring').geometry);
  });

  it('shows each step of its rule: the city, the 10 km buffer, the ring, the tidied ring', () => {
    const definition = ZONES.find(({ id }) => id === 'damascus-ring');
    const steps = definition ? zoneSteps(definition, region, { folder: 'geo/stories/southern-syria' }) : [];
    expect(steps.map(({ geometry }) => Math.round(areaKm2(geometry as Area)))).toEqual([116, 881, 765, 765]);
  });

  it('is entirely in Rif Dimashq', () => {
    const around = region('SY-RD');
    expect(around && (() => subtract(zone('damascus-ring'), around))).toThrow('nothing is left');
  });

  it.each([
    ['golan-buffer', 21],
    ['sweida', 25],
  ])('has the measured distance from %s: %d km', (id, km) => {
    const other = outerEdge(zone(id));
    const edge = outerEdge(zone('damascus-ring'));
    // Every fifth point is enough: neighbours are less than 400 m apart.
    const metres = edge.filter((_, index) => index % 5 === 0).map((position) => metresToLine(position, other));
    expect(Math.round(Math.min(...metres) / 1000)).toBe(km);
  });
});
