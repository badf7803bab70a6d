import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { loadFile } from '../../../src/story/load.ts';
import { parseFile } from '../../../src/story/parse.ts';
import { TownsSchema } from '../../../src/story/schemas/basemap.ts';
import { EventsSchema } from '../../../src/story/schemas/events.ts';
import { ZonesSchema } from '../../../src/story/schemas/zones.ts';

const town = (id: string, coordinates: unknown) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { name: { en: 'A', ar: 'أ' }, rank: 1, population: 1 },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', bbox: [0, 0, 1, 1], features });

describe('a data file is used whole or not at all', () => {
  it('accepts data that match the schema', () => {
    const loaded = parseFile('towns.geojson', collection(town('a', [36, 33])), TownsSchema);
    expect(loaded.ok && loaded.value.features).toHaveLength(1);
  });

  it('names file, feature and field if they do not', () => {
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
    'rejects %s as zones',
    (text) => {
      expect(parseFile('zones.geojson', text, ZonesSchema)).toMatchObject({ ok: false, problem: { kind: 'schema' } });
    },
  );

  describe('the published events with one hostile value', () => {
    const events = readFileSync('static/geo/events.geojson', 'utf8');

    it.each([
      {
        what: 'an infinite longitude',
        from: /"coordinates":\[[^\]]*\]/,
        to: '"coordinates":[1e999,33]',
        kind: 'schema',
        says: 'Expected <=180',
      },
      {
        what: 'a latitude beyond the map',
        from: /"coordinates":\[[^\]]*\]/,
        to: '"coordinates":[36,91]',
        kind: 'schema',
        says: 'Expected <=85',
      },
      { what: 'NaN', from: /"coordinates":\[[^\]]*\]/, to: '"coordinates":[NaN,33]', kind: 'not-json', says: 'JSON' },
      { what: 'a text of a megabyte', from: '"en":"', to: `"en":"${'A'.repeat(2 ** 20)}`, kind: 'schema', says: 'Expected <=2000' },
    ])('are rejected for $what, with a short reason', ({ from, to, kind, says }) => {
      const loaded = parseFile('geo/events.geojson', events.replace(from, to), EventsSchema);
      expect(loaded).toMatchObject({ ok: false, problem: { kind, file: 'geo/events.geojson' } });
      expect(!loaded.ok && loaded.problem.detail).toContain(says);
      expect(!loaded.ok && loaded.problem.detail.length).toBeLessThan(650);
    });
  });

  it('shortens a very long message', () => {
    const schema = v.object({ a: v.pipe(v.string(), v.regex(/^b$/)) });
    const loaded = parseFile('a.json', JSON.stringify({ a: 'x'.repeat(1_000_000) }), schema);
    expect(!loaded.ok && loaded.problem.detail.length).toBeLessThan(300);
  });
});

describe('fetching', () => {
  const FILE = 'geo/basemap/towns.geojson';
  const good = collection(town('a', [36, 33]));
  const bad = collection(town('b', [36, 933]));
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const answer =
    (body: string, status = 200) =>
    () =>
      Promise.resolve(new Response(body, { status }));
  const parse = (text: string) => Promise.resolve(parseFile(FILE, text, TownsSchema));
  const never = () => Promise.reject(new Error('not to be called'));

  it('says that a file is missing, with the status', async () => {
    const loaded = await loadFile(FILE, { parse, fetcher: answer('no', 404) });
    expect(loaded).toEqual({ ok: false, problem: { file: FILE, kind: 'missing', detail: 'HTTP 404' } });
  });

  it('says that the server could not be reached', async () => {
    const loaded = await loadFile(FILE, { parse, fetcher: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(loaded).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
  });

  it('skips validation for the exact bytes that the build has checked', async () => {
    const loaded = await loadFile(FILE, { parse: never, hash: hashOf(good), fetcher: answer(good) });
    expect(loaded).toEqual({ ok: true, value: JSON.parse(good) as unknown });
  });

  it.each([
    ['a file other than the one the build has checked', { hash: hashOf(good) }],
    ['a file unknown to the build', {}],
  ])('validates %s', async (_what, options) => {
    const loaded = await loadFile(FILE, { parse, ...options, fetcher: answer(bad) });
    expect(loaded).toMatchObject({ ok: false, problem: { kind: 'schema' } });
    expect(await loadFile(FILE, { parse, ...options, fetcher: answer(`${good}\n`) })).toMatchObject({ ok: true });
  });
});
