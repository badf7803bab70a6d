import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { loadFile, parseFile } from '../../../src/lib/load.ts';
import { TownsSchema } from '../../../src/lib/schemas/basemap.ts';
import { ZonesSchema } from '../../../src/lib/schemas/zones.ts';

const town = (id: string, coordinates: unknown) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { name: { en: 'A', ar: 'أ' }, rank: 1, population: 1 },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', bbox: [0, 0, 1, 1], features });

describe('a data file is used whole or not at all', () => {
  it('hands over what holds to the schema', () => {
    const loaded = parseFile('towns.geojson', collection(town('a', [36, 33])), TownsSchema);
    expect(loaded.ok && loaded.value.features).toHaveLength(1);
  });

  it('names file, feature and field of what does not', () => {
    const loaded = parseFile('towns.geojson', collection(town('a', [36, 33]), town('b', [36, 933])), TownsSchema);
    expect(loaded).toMatchObject({ ok: false, problem: { file: 'towns.geojson', kind: 'schema' } });
    expect(!loaded.ok && loaded.problem.detail).toMatch(/^feature b: geometry\.coordinates\.1: /);
  });

  it.each([
    ['text', '<!doctype html>'],
    ['nothing', ''],
    ['half a file', '{"type":"FeatureCollection","features":['],
  ])('says that %s is not JSON', (_what, text) => {
    expect(parseFile('zones.geojson', text, ZonesSchema)).toMatchObject({
      ok: false,
      problem: { kind: 'not-json', file: 'zones.geojson' },
    });
  });

  it.each([['null'], ['[]'], ['{}'], ['"zones"'], ['{"type":"FeatureCollection","bbox":[0,0,1,1],"features":[]}']])(
    'refuses %s as zones',
    (text) => {
      expect(parseFile('zones.geojson', text, ZonesSchema)).toMatchObject({ ok: false, problem: { kind: 'schema' } });
    },
  );

  it('keeps a very long message short', () => {
    const schema = v.object({ a: v.pipe(v.string(), v.regex(/^b$/)) });
    const loaded = parseFile('a.json', JSON.stringify({ a: 'x'.repeat(1_000_000) }), schema);
    expect(!loaded.ok && loaded.problem.detail.length).toBeLessThan(300);
  });
});

describe('fetching', () => {
  it('says that a file is missing, with the status', async () => {
    const loaded = await loadFile('geo/zones.geojson', ZonesSchema, () => Promise.resolve(new Response('no', { status: 404 })));
    expect(loaded).toEqual({ ok: false, problem: { file: 'geo/zones.geojson', kind: 'missing', detail: 'HTTP 404' } });
  });

  it('says that the server could not be reached', async () => {
    const loaded = await loadFile('geo/zones.geojson', ZonesSchema, () => Promise.reject(new TypeError('Failed to fetch')));
    expect(loaded).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
  });
});
