import { readFileSync } from 'node:fs';
import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { DATA_FILES, type FileContent } from '../../../../src/story/files.ts';
import type { MoreZones } from '../../../../src/story/schemas/further-zones.ts';
import { groupByPlace } from '../../../../src/events/places.ts';
import { MAP_COLORS, paintOf } from '../../../../src/map/palette.ts';
import { placeNames } from '../../../../src/map/still/names.ts';
import { pathOf, simplify } from '../../../../src/map/still/path.ts';
import { homePadding } from '../../../../src/map/camera.ts';
import { boxAt, boxOf, homeBoxIn, toPlane, toScreen, zoomOf } from '../../../../src/map/still/project.ts';
import { STORY } from '../../../fixtures/published.ts';
import { basemapShapes, originOf, lineDashes, lineWidth, zoneShapes } from '../../../../src/map/still/shapes.ts';
import { stillVariables } from '../../../../src/map/still/variables.ts';

const read = <Key extends keyof FileContent>(key: Key) => JSON.parse(readFileSync(`static/${DATA_FILES[key]}`, 'utf8')) as FileContent[Key];
const data = {
  zones: read('zones'),
  events: read('events'),
  land: read('land'),
  water: read('water'),
  governorates: read('governorates'),
  borders: read('borders'),
  towns: read('towns'),
  labels: read('labels'),
};
const size = { width: 896, height: 800 };

const home = boxOf(STORY.map.home);
const origin = originOf(STORY.map.home);

describe('the projection', () => {
  it.each([[36.3, 33.5] as const, [0, 0] as const, [-120, -60] as const])('matches MapLibre’s: %d, %d', (longitude, latitude) => {
    const theirs = MercatorCoordinate.fromLngLat([longitude, latitude]);
    const { x, y } = toPlane([longitude, latitude]);
    expect(x / (512 * 2 ** 11)).toBeCloseTo(theirs.x, 12);
    expect(y / (512 * 2 ** 11)).toBeCloseTo(theirs.y, 12);
  });

  it('puts the camera’s centre in the middle and keeps its zoom', () => {
    const box = boxAt({ zoom: 8.2, longitude: 36.3, latitude: 33.05 }, size);
    const { x, y } = toScreen([36.3, 33.05], box, size);
    expect([x, y].map((value) => Math.round(value * 1000) / 1000)).toEqual([448, 400]);
    expect(zoomOf(box, size.width)).toBeCloseTo(8.2, 9);
  });

  it('fits the home bounds into the padding, centred', () => {
    const box = homeBoxIn(STORY.map.home, size, homePadding({}, false));
    const scale = size.width / box.width;
    expect(home.width * scale).toBeCloseTo(868, 6);
    expect((home.x - box.x) * scale).toBeCloseTo(14, 6);
    expect((home.y + home.height / 2 - box.y) * scale).toBeCloseTo(400, 6);
  });

  it.each([120, 60, 20])('ignores the padding if it leaves no room: %d px high', (height) => {
    const strip = { width: 640, height };
    const box = homeBoxIn(STORY.map.home, strip, homePadding({}, true));
    expect(home.height * (strip.width / box.width)).toBeCloseTo(height, 6);
    expect(home.y).toBeCloseTo(box.y, 6);
  });
});

describe('the drawing', () => {
  it('has a path for every zone, governorate and land', () => {
    const shapes = basemapShapes(data, origin);
    expect(zoneShapes(data.zones.features, origin).map(({ zone, d }) => [zone.id, d.startsWith('M')])).toEqual(
      data.zones.features.map(({ id }) => [id, true]),
    );
    expect(shapes.filter(({ layer }) => layer === 'governorates-line').map(({ id }) => id)).toEqual(
      data.governorates.features.map(({ properties }) => properties.id),
    );
    expect(shapes.filter(({ layer }) => layer === 'land-fill')).toHaveLength(data.land.features.length);
    for (const { d } of shapes) expect(d).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z?)+$/);
  });

  it('draws zones that are off by default as well, lines included', () => {
    const more = JSON.parse(readFileSync('static/geo/more-zones.geojson', 'utf8')) as MoreZones;
    for (const { d } of zoneShapes(more.features, origin)) expect(d).toMatch(/^M/);
  });

  it('dashes ceasefire lines and takes widths from the live map’s style', () => {
    expect(lineWidth('borders-line', 8)).toBe(1.35);
    expect(lineWidth('borders-line', 13)).toBe(1.8);
    expect(lineDashes('borders-dashed', 10)).toBe('5.4 3.6');
    expect(lineDashes('borders-line', 10)).toBeUndefined();
  });

  it('has the live map’s colours in both themes', () => {
    for (const theme of ['light', 'dark'] as const) {
      const variables = stillVariables(theme, STORY.kinds);
      for (const [name, color] of Object.entries(MAP_COLORS[theme])) expect(variables[`--still-${name}`]).toBe(color);
      expect(variables['--still-name-ring']).toBe(paintOf(STORY, 'ring').label[theme]);
    }
  });

  it('leaves out only what is not visible', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 50, y: 1 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ];
    expect(simplify(line)).toEqual([line[0], line[2], line[3]]);
    const islet = { type: 'Polygon' as const, coordinates: [[0, 0.0001, 0.0002, 0].map((x, index) => [x, index === 1 ? 0.0001 : 0])] };
    expect(pathOf(islet, { x: 0, y: 0 })).toBe('');
  });
});

describe('names on the drawing', () => {
  const view = { box: homeBoxIn(STORY.map.home, size, homePadding({}, false)), size };
  const pins = { groups: groupByPlace(data.events.features), placements: [] };

  it.each(['en', 'ar'] as const)('name every zone and the capital: %s', (language) => {
    const texts = placeNames(data, data.zones.features, language, view, pins).map(({ lines }) => lines.join(' '));
    for (const { properties } of data.zones.features) expect(texts).toContain(properties.title[language]);
    expect(texts).toContain(data.towns.features.find(({ properties }) => properties.rank === 1)?.properties.name[language]);
  });

  it('do not name hidden zones', () => {
    expect(placeNames(data, [], 'en', view, pins).some(({ role }) => role === 'zone')).toBe(false);
  });
});
