import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature, FeatureCollection, GeoJSON, LineString, Point } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipArea, clipLines } from '../../../src/geometry/clip.ts';
import { grow } from '../../../src/geometry/grow.ts';
import { labelPoint } from '../../../src/geometry/label.ts';
import { areaKm2, bounds, perimeterKm, vertexCount } from '../../../src/geometry/measure.ts';
import { ring } from '../../../src/geometry/ring.ts';
import { subtract } from '../../../src/geometry/subtract.ts';
import { round, tidy } from '../../../src/geometry/tidy.ts';
import type { Area, AreaFeature } from '../../../src/geometry/types.ts';
import type { Bbox } from '../../../src/story/schemas/geojson.ts';

/*
 * tests/fixtures/in/<verb>/<case>.geojson has one case: a feature whose properties are the verb's parameters. The expected result is
 * in tests/fixtures/out. REGEN=1 rewrites the results, and still fails for every one that changed.
 */
const IN = 'tests/fixtures/in';
const OUT = 'tests/fixtures/out';

type Case = AreaFeature & { properties: { distanceKm: number; steps?: number; box: Bbox } };

const shape = (geometry: Area, properties: object = {}): Feature => ({ type: 'Feature', properties, geometry });

/** Rounded like published data, so that the last bit of floating point does not matter. */
const settled = ({ geometry }: AreaFeature): Feature => shape(tidy(geometry));

const VERBS: Readonly<Record<string, (input: Case) => GeoJSON>> = {
  ring: (input) => settled(ring(input, input.properties.distanceKm)),
  grow: (input) => settled(grow(input as Feature<Area | Point>, input.properties.distanceKm, input.properties.steps)),
  subtract: (input) => {
    const [first, ...cut] = (input as unknown as FeatureCollection<Area>).features;
    if (!first) throw new Error('an empty case');
    return settled(subtract(first, ...cut));
  },
  tidy: ({ geometry }) => shape(tidy(geometry)),
  'clip-area': ({ geometry, properties }) => {
    const inside = clipArea(geometry, properties.box);
    if (!inside) throw new Error('nothing inside the box');
    return shape(tidy(inside));
  },
  'clip-lines': ({ geometry, properties }) => ({
    type: 'MultiLineString',
    coordinates: clipLines(geometry as unknown as LineString, properties.box),
  }),
  label: ({ geometry }) => ({ type: 'Point', coordinates: labelPoint(geometry) }),
  measure: ({ geometry }) =>
    shape(geometry, {
      areaKm2: round(areaKm2(geometry), 3),
      perimeterKm: round(perimeterKm(geometry), 3),
      bbox: bounds(geometry),
      vertices: vertexCount(geometry),
    }),
};

const cases = geojsonFiles(IN);
const regenerate = Boolean(process.env.REGEN);
const before = new Map(geojsonFiles(OUT).map((name) => [name, readFileSync(join(OUT, name), 'utf8')]));

function geojsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.geojson'))
    .sort();
}

describe('geometry fixtures', () => {
  beforeAll(() => {
    if (regenerate) rmSync(OUT, { recursive: true, force: true });
  });

  it.each(cases)('%s gives the result in out/', (name) => {
    const verb = VERBS[dirname(name)];
    if (!verb) throw new Error(`no verb for ${name}`);
    const result = verb(JSON.parse(readFileSync(join(IN, name), 'utf8')) as Case);
    const text = `${JSON.stringify(result).replaceAll('],[', '],\n[')}\n`;
    if (regenerate) {
      mkdirSync(join(OUT, dirname(name)), { recursive: true });
      writeFileSync(join(OUT, name), text);
    }
    expect(text).toBe(before.get(name));
  });

  it('has a case for every result and cases for every verb', () => {
    expect([...before.keys()]).toEqual(cases);
    expect(new Set(cases.map((name) => dirname(name)))).toEqual(new Set(Object.keys(VERBS)));
  });

  afterAll(() => {
    if (regenerate) console.log(`wrote ${cases.length} results to ${OUT}/`);
  });
});
