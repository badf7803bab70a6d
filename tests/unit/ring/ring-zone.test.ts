import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { capitalOf, readerOf } from '../../../src/geometry/reading.ts';
import { ORIGINS, type Reading } from '../../../src/story/reading.ts';
import { CapitalSchema } from '../../../src/story/schemas/capital.ts';
import { ZoneFeatureSchema, type Zones } from '../../../src/story/schemas/zones.ts';
import { outlinesOf } from '../../../src/ring/ring-outlines.ts';
import { RING_STORY, STORY } from '../../fixtures/published.ts';
import { describedAs, zoneOf } from '../../../src/ring/ring-zone.ts';

const capital = v.parse(CapitalSchema, JSON.parse(readFileSync('static/geo/capital.geojson', 'utf8')));
const { features } = JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones;
const read = readerOf(capitalOf(capital));

function ringOf(reading: Reading) {
  const published = features.find(({ id }) => id === 'damascus-ring');
  if (!published) throw new Error('no ring');
  return { published, zone: zoneOf(published, reading, read(reading), capital, RING_STORY) };
}

describe.each(ORIGINS)('the ring measured from %s', (origin) => {
  const { published, zone } = ringOf({ origin, km: 40, about: 1 });

  it('is valid by the schema of published zones', () => {
    expect(v.safeParse(ZoneFeatureSchema, zone).issues).toBeUndefined();
    expect(zone.id).toBe(published.id);
    expect(zone.properties.title).toEqual(published.properties.title);
  });

  it('describes itself in both languages, never as the default reading', () => {
    const { description, rule } = zone.properties;
    for (const { en, ar } of [description, rule]) {
      expect(en).toContain('40 km');
      expect(ar).toContain('40 كم');
      expect(en).not.toContain('10 km');
    }
    expect(rule.en.includes('south')).toBe(origin.endsWith('-south'));
    expect(rule.en.includes('GeoNames')).toBe(origin.startsWith('centre'));
  });

  it('names what it is measured from and clipped to, each source once', () => {
    const ids = zone.properties.sources.map(({ id }) => id);
    expect(ids[0]).toBe(origin.startsWith('edge') ? 'SY-DI' : 'towns');
    expect(ids.includes('SY-RD')).toBe(read({ origin, km: 40 }).beyondKm2 > 0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists steps that use earlier steps only', () => {
    for (const [index, { input }] of zone.properties.operations.entries())
      for (const [, step] of input.map((name) => /^step (\d+)$/.exec(name) ?? []))
        if (step) expect(Number(step)).toBeLessThanOrEqual(index);
    expect(zone.properties.operations.at(-1)?.operation).toBe('tidy');
  });
});

describe('what “about” allows', () => {
  const { published } = ringOf({ origin: 'edge', km: 10, about: 1 });

  it.each([
    [3, 'give or take 3 km', 'بزيادة أو نقصان 3 كم'],
    [0, 'exactly', 'بالضبط'],
  ])('is in the text if it is not the default: %d km', (about, en, ar) => {
    for (const { properties } of [
      ringOf({ origin: 'centre', km: 12, about }).zone,
      describedAs(published, { origin: 'edge', km: 10, about }, RING_STORY),
    ]) {
      expect(properties.description.en).toContain(en);
      expect(properties.description.ar).toContain(ar);
    }
    const { description } = ringOf({ origin: 'centre', km: 12, about: 1 }).zone.properties;
    expect(description.en).not.toContain(en);
    expect(description.ar).not.toContain(ar);
  });

  it('leaves shape, steps and file as published', () => {
    const { geometry, properties } = describedAs(published, { origin: 'edge', km: 10, about: 3 }, RING_STORY);
    expect(geometry).toBe(published.geometry);
    expect(properties).toEqual({ ...published.properties, description: properties.description });
  });
});

describe('outlines beside a reading', () => {
  const areas = {
    ...Object.fromEntries(ORIGINS.map((origin) => [origin, read({ origin, km: 10 })])),
    outer: read({ origin: 'edge', km: 11 }),
  };
  const { features: lines } = outlinesOf(
    { reading: { origin: 'edge', km: 10, about: 12 }, least: 0, most: 11, areas, ways: {} },
    STORY.languages,
  );

  it('exist for every other origin and for the tolerance of "about", each named in both languages', () => {
    expect(lines.map(({ properties }) => [properties?.['id'], properties?.['role']])).toEqual([
      ['centre', 'other'],
      ['edge-south', 'other'],
      ['centre-south', 'other'],
      ['outer', 'about'],
    ]);
    expect(lines.map(({ properties }) => (properties?.['name'] as { en: string }).en)).toEqual([
      'From the centre, 10 km',
      'From the edge, south only',
      'From the centre, south only',
      '11 km',
    ]);
  });

  it('are none where nothing is computed yet', () => {
    expect(outlinesOf(undefined, STORY.languages).features).toEqual([]);
  });
});
