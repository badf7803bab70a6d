import { check } from '@placemarkio/check-geojson';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toGeoJson } from '../../../../src/download/formats/geojson.ts';
import { EventFeatureSchema } from '../../../../src/story/schemas/events.ts';
import { ABOUT, EVENTS, ZONES } from './support.ts';

const exported = JSON.parse(toGeoJson({ zones: ZONES, events: EVENTS }, ABOUT)) as GeoJSON.FeatureCollection & { metadata: typeof ABOUT };

describe('GeoJSON export', () => {
  it('is valid by RFC 7946, checked by an independent validator', () => {
    expect(() => check(toGeoJson({ zones: ZONES, events: EVENTS }, ABOUT))).not.toThrow();
    expect(() => check(toGeoJson({ zones: [], events: [] }, ABOUT))).not.toThrow();
  });

  it('loses nothing: features are unchanged, and the ring has its reading', () => {
    const zones = exported.features.slice(0, ZONES.length).map((zone) => ({ ...zone, properties: { ...zone.properties } }));
    const ring = zones.find(({ properties }) => properties['kind'] === 'ring');
    expect(ring?.properties['reading']).toBe('centre-south:12:2');
    delete ring?.properties['reading'];
    expect(zones).toEqual(ZONES);
    expect(exported.features.slice(ZONES.length)).toEqual(EVENTS);
  });

  it('contains events that pass this map’s own schema', () => {
    for (const event of exported.features.slice(ZONES.length)) expect(v.safeParse(EventFeatureSchema, event).success).toBe(true);
  });

  it('gives the rule, sources and accuracy of every zone', () => {
    for (const { properties } of exported.features.slice(0, ZONES.length)) {
      expect(properties).toMatchObject({ rule: { en: expect.any(String) }, accuracy: { typicalKm: expect.any(Number) } });
      expect((properties?.['sources'] as unknown[]).length).toBeGreaterThan(0);
    }
  });

  it('names licences, attribution, source, version and hash, and the bbox', () => {
    const { title, version, hash, licenses, attribution, source } = ABOUT;
    expect(exported.metadata).toMatchObject({ title, version, hash, licenses, attribution, source });
    const longitudes = EVENTS.map(({ geometry }) => geometry.coordinates[0]);
    expect(exported.bbox?.[0]).toBe(Math.min(...longitudes, ...ZONES.map(({ bbox }) => bbox[0])));
  });
});
