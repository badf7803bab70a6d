import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, length } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { towns } from '../../../geo/basemap/towns.ts';
import { basemap } from '../../../geo/stories/southern-syria/basemap.ts';
import { TOWNS } from '../../../geo/stories/southern-syria/towns.ts';
import { STORY } from '../../fixtures/published.ts';
import { areaKm2 } from '../../../src/geometry/measure.ts';
import type { Area } from '../../../src/geometry/types.ts';
import { polygonsOf } from '../../../src/geometry/types.ts';
import type { Position } from '../../../src/story/schemas/geojson.ts';
import type { Text } from '../../../src/story/schemas/text.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';

const WINDOW = STORY.map.window;
const LOCATOR_WINDOW = basemap.countries.window;

function read(name: string): Feature[] {
  return (JSON.parse(readFileSync(`static/geo/${name}.geojson`, 'utf8')) as FeatureCollection).features;
}

const nameOf = ({ properties }: Feature): string => (properties?.name as Text).en;
const ofKind = (features: Feature[], kind: string): Feature[] => features.filter(({ properties }) => properties?.kind === kind);
const land = read('basemap/land')[0]?.geometry as Area;

describe('the basemap', () => {
  it.each(['land', 'water', 'governorates', 'borders', 'towns', 'labels'])('%s is inside the window', (name) => {
    const { bbox } = JSON.parse(readFileSync(`static/geo/basemap/${name}.geojson`, 'utf8')) as { bbox: number[] };
    expect(bbox[0]).toBeGreaterThanOrEqual(WINDOW[0]);
    expect(bbox[1]).toBeGreaterThanOrEqual(WINDOW[1]);
    expect(bbox[2]).toBeLessThanOrEqual(WINDOW[2]);
    expect(bbox[3]).toBeLessThanOrEqual(WINDOW[3]);
  });

  it('has land without holes or inner lines, and every town on it', () => {
    expect(polygonsOf(land).every((rings) => rings.length === 1)).toBe(true);
    expect(polygonsOf(land).filter((rings) => areaKm2({ type: 'Polygon', coordinates: rings }) > 500)).toHaveLength(2);
    const coastal = ['Beirut', 'Tripoli', 'Sidon', 'Tyre', 'Tartus', 'Tel Aviv', 'Haifa', 'Gaza', 'Arish'];
    const inland = read('basemap/towns').filter((town) => !coastal.includes(nameOf(town)));
    for (const town of inland) expect(booleanPointInPolygon(town as Feature<Point>, land), nameOf(town)).toBe(true);
  });
});

describe('lines between states', () => {
  const borders = read('basemap/borders') as Feature<LineString | MultiLineString>[];

  it('has the line of 1974 as the only cease-fire line, and the Green Line as the only armistice line', () => {
    expect(ofKind(borders, 'ceasefire').map(nameOf)).toEqual(['1974 ceasefire line (Alpha)']);
    expect(ofKind(borders, 'armistice').map(nameOf)).toEqual(['1949 armistice line (Green Line)']);
  });

  it('follows the west edge of the buffer zone, point by point', () => {
    const zones = JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones;
    const buffer = zones.features.find(({ id }) => id === 'golan-buffer');
    const edge = new Set(polygonsOf(buffer?.geometry as Area).flat(2).map(String)); // prettier-ignore
    const [alpha] = ofKind(borders, 'ceasefire') as Feature<LineString>[];
    const points = alpha?.geometry.coordinates ?? [];
    expect(points.length).toBeGreaterThan(30);
    expect(points.every((point) => edge.has(String(point)))).toBe(true);
  });

  it('leaves out coasts, the window and the east edge of the buffer zone', () => {
    const kilometres = new Map(borders.map((border) => [nameOf(border), length(border)]));
    expect(kilometres.get('Syria–Lebanon border')).toBeCloseTo(291.5, 0);
    expect(kilometres.get('Syria–Jordan border')).toBeCloseTo(342.2, 0);
    expect(kilometres.get('1974 ceasefire line (Alpha)')).toBeCloseTo(89.6, 0);
  });
});

describe('governorates', () => {
  const governorates = read('basemap/governorates') as Feature<Area>[];

  it('has the thirteen that intersect the window', () => {
    expect(governorates.map(({ properties }) => properties?.id as string)).toEqual([
      ...['sweida', 'daraa', 'quneitra', 'rif-dimashq', 'damascus', 'homs', 'hama'],
      ...['tartus', 'latakia', 'idlib', 'aleppo', 'raqqa', 'deir-ez-zor'],
    ]);
  });

  it.each(governorates)('$properties.id has its label point inside', ({ geometry, properties }) => {
    expect(booleanPointInPolygon(properties?.labelPoint as Position, geometry)).toBe(true);
  });
});

describe('towns', () => {
  const published = read('basemap/towns') as Feature<Point>[];

  it('are those of the list, with names in Arabic script, the most important first', () => {
    expect(published).toHaveLength(TOWNS.length);
    expect(new Set(TOWNS.map(({ geonameId }) => geonameId)).size).toBe(TOWNS.length);
    for (const { name } of TOWNS) expect(name.ar).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u);
    const ranks = published.map(({ properties }) => properties?.rank as number);
    expect(ranks).toEqual(ranks.toSorted());
    expect(published.filter(({ properties }) => properties?.rank === 1).map(nameOf)).toEqual(['Beirut', 'Damascus', 'Amman']);
  });

  it('has Damascus and Sweida at their GeoNames positions', () => {
    const at = (name: string) => published.find((town) => nameOf(town) === name)?.geometry.coordinates;
    expect(at('Damascus')).toEqual([36.29128, 33.5102]);
    expect(at('Sweida')).toEqual([36.56951, 32.70896]);
  });

  it('names the input where a listed town is missing', () => {
    expect(() => towns(TOWNS, WINDOW, [])).toThrow('geo/sources/towns.json: has no Damascus (GeoNames 170654)');
  });
});

describe('names and water', () => {
  it('has the Golan Heights as a place, not a state', () => {
    const labels = read('basemap/labels');
    expect(ofKind(labels, 'area').map(nameOf)).toEqual(['Golan Heights', 'West Bank', 'Gaza Strip']);
    expect(ofKind(labels, 'country').map(nameOf)).not.toContain('Golan Heights');
    for (const label of ofKind(labels, 'country') as Feature<Point>[]) expect(booleanPointInPolygon(label, land), nameOf(label)).toBe(true);
    for (const label of ofKind(labels, 'sea') as Feature<Point>[]) expect(booleanPointInPolygon(label, land)).toBe(false);
  });

  it('has the lakes and rivers of the view', () => {
    const water = read('basemap/water');
    expect(water.map(nameOf)).toEqual(['Lake Tiberias', 'Dead Sea', 'Jordan River', 'Yarmouk River']);
  });
});

describe('the inset', () => {
  it('covers all of Syria and draws the line of 1974 differently from borders', () => {
    const { bbox } = JSON.parse(readFileSync('static/geo/basemap/locator.geojson', 'utf8')) as { bbox: number[] };
    expect(bbox).toEqual(LOCATOR_WINDOW);
    const locator = read('basemap/locator');
    expect(ofKind(locator, 'land')).toHaveLength(1);
    expect(ofKind(locator, 'ceasefire')).toHaveLength(1);
    expect(ofKind(locator, 'border').length).toBeGreaterThan(5);
  });
});
