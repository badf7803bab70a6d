import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import { kinks } from '@turf/turf';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../../geo/check.ts';
import type { Area } from '../../../src/geometry/types.ts';
import { polygonsOf } from '../../../src/geometry/types.ts';

const FOLDER = 'static/geo';
const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(FOLDER, path)).isFile());
const collections = paths
  .filter((path) => path.endsWith('.geojson'))
  .map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')] as const);

function isArea({ geometry }: Feature): boolean {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(positionsOf);
}

describe('static/geo', () => {
  it('contains exactly the files that the page reads', () => {
    const basemap = ['borders', 'governorates', 'labels', 'land', 'locator', 'towns', 'water'].map((name) => `basemap/${name}.geojson`);
    const later = ['actors.json', 'annotations.jsonld', 'capital.geojson', 'doubt.geojson', 'more-zones.geojson', 'steps.geojson'];
    const story = ['story.json', 'paragraphs.json', 'tour.json', 'spellings.json'];
    expect(paths.sort()).toEqual([...basemap, 'datapackage.json', 'events.geojson', 'zones.geojson', ...later, ...story].sort());
  });

  it('stays under 390 KB, the story with its lists and the descriptor under 44 KB besides, and the inset under 8 KB', () => {
    const bytesOf = (files: readonly string[]) => files.reduce((sum, path) => sum + statSync(join(FOLDER, path)).size, 0);
    const story = ['story.json', 'paragraphs.json', 'tour.json', 'spellings.json', 'datapackage.json'];
    expect(bytesOf(paths.filter((path) => !story.includes(path)))).toBeLessThan(390_000);
    expect(bytesOf(story)).toBeLessThan(44_000);
    expect(statSync(join(FOLDER, 'basemap/locator.geojson')).size).toBeLessThan(8_000);
  });
});

describe.each(collections)('%s', (path, text) => {
  const { bbox, features } = JSON.parse(text) as FeatureCollection;
  const positions = features.flatMap(({ geometry }) => positionsOf('coordinates' in geometry ? geometry.coordinates : []));

  it('is valid GeoJSON, including the right-hand rule, by an independent validator', () => {
    expect(getIssues(text)).toEqual([]);
  });

  it('matches its schema', () => {
    expect(() => checkPublished(path, JSON.parse(text))).not.toThrow();
  });

  it('has closed rings that do not cross themselves', () => {
    for (const feature of features.filter(isArea)) {
      const area = feature.geometry as Area;
      expect(kinks(area).features.map(({ geometry }) => geometry.coordinates)).toEqual([]);
      for (const line of polygonsOf(area).flat()) {
        expect(line.length).toBeGreaterThanOrEqual(4);
        expect(line.at(-1)).toEqual(line[0]);
      }
    }
  });

  it('is two-dimensional, with at most 6 decimals and without repeated points', () => {
    expect(positions.length).toBeGreaterThan(0);
    for (const position of positions) {
      expect(position).toHaveLength(2);
      for (const number of position) expect(number).toBe(Number(number.toFixed(6)));
    }
    const lines = features.filter(isArea).flatMap(({ geometry }) => polygonsOf(geometry as Area).flat());
    for (const line of lines) for (const [index, point] of line.entries()) expect(point).not.toEqual(line[index - 1]);
  });

  it('has the bbox of its positions', () => {
    const [longitudes, latitudes] = [positions.map(([longitude = NaN]) => longitude), positions.map(([, latitude = NaN]) => latitude)];
    expect(bbox).toEqual([Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]);
  });

  it('has one feature per line', () => {
    expect(text.trimEnd().split('\n')).toHaveLength(features.length + 2);
  });
});
