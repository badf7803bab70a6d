import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import type { TileSet } from '../../../../src/tiles/tile-set.ts';
import { buildStyle } from '../../../../src/map/style.ts';
import { withTiles, type DrawnTiles } from '../../../../src/tiles/map/layers.ts';

const SET: TileSet = {
  name: 'Any',
  format: 'mvt',
  minzoom: 0,
  maxzoom: 10,
  bounds: [35, 32, 37, 34],
  attribution: '',
  layers: ['water', 'roads', 'camps'],
};
const style = buildStyle({ story: { kinds: [] }, theme: 'light', language: 'en', visibleZones: [], sources: {} });
const drawn = (id: string, role: DrawnTiles['role'], set: Partial<TileSet> = {}): DrawnTiles => ({
  id,
  role,
  set: { ...SET, ...set },
  tiles: `pmtiles://${id}/{z}/{x}/{y}`,
});
const order = (tiles: readonly DrawnTiles[]) => withTiles(style, tiles, 'light').layers.map(({ id }) => id);

it.each(['light', 'dark'] as const)('makes a valid style, %s', (theme) => {
  const tiles = [
    drawn('tiles-1', 'layer'),
    drawn('tiles-2', 'basemap', { format: 'raster', layers: [] }),
    drawn('tiles-3', 'layer', { format: 'mlt' }),
  ];
  expect(validateStyleMin(withTiles(style, tiles, theme))).toEqual([]);
});

it('does not change the style if nothing is open', () => expect(withTiles(style, [], 'light')).toBe(style));

it('puts a basemap on the land, under boundaries and zones, and a layer over the zones, under towns and names', () => {
  const ids = order([drawn('tiles-1', 'layer'), drawn('tiles-2', 'basemap')]);
  const at = (id: string) => ids.indexOf(id);
  expect(at('tiles-2-fill-0')).toBeGreaterThan(at('land-fill'));
  expect(at('tiles-2-circle-2')).toBeLessThan(at('borders-line'));
  expect(at('tiles-2-circle-2')).toBeLessThan(at('zones-fill'));
  expect(at('tiles-1-fill-0')).toBeGreaterThan(at('zones-fill'));
  expect(at('tiles-1-circle-2')).toBeLessThan(at('towns-dot'));
  expect(ids.at(-1)).toBe('pins-space');
});

it('draws the built-in water only without a basemap', () => {
  expect(order([drawn('tiles-1', 'layer')])).toContain('water-fill');
  expect(order([drawn('tiles-1', 'basemap')])).not.toContain('water-fill');
});

it('draws the first in the list over the others', () => {
  const ids = order([drawn('tiles-2', 'layer'), drawn('tiles-1', 'layer')]);
  expect(ids.indexOf('tiles-2-fill-0')).toBeGreaterThan(ids.indexOf('tiles-1-circle-2'));
});
