import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { drawingOf } from '../../../../src/import/map/drawing.ts';
import { TileIndex } from '../../../../src/import/map/tile-index.ts';
import { row } from '../parse/row.ts';

/** The tile of zoom 8 around the city of Sweida. */
const TILE = [8, 154, 103] as const;

const all = () => true;

function features(index: TileIndex, layer: 'points' | 'shapes', [z, x, y]: readonly [number, number, number] = TILE) {
  const found: VectorTileLayer | undefined = new VectorTile(new PbfReader(index.tile(z, x, y))).layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, at) => {
    const feature = found?.feature(at);
    return { ...feature?.properties, id: feature?.id, geometry: feature?.toGeoJSON(x, y, z).geometry };
  });
}

test('a row keeps its index, category and position', () => {
  const rows = [row(36, 33, { start: '2025-07-01' }), row(36.5695, 32.7089)];
  const index = new TileIndex(
    drawingOf(
      rows,
      ({ start }) => !start,
      () => 2,
    ),
  );
  const [point, ...others] = features(index, 'points');
  expect(others).toEqual([]);
  expect(point).toMatchObject({ id: 1, c: 2, geometry: { type: 'Point' } });
  const [longitude = NaN, latitude = NaN] = point?.geometry?.type === 'Point' ? point.geometry.coordinates : [];
  // A tile unit is about 20 m wide there.
  expect(longitude).toBeCloseTo(36.5695, 3);
  expect(latitude).toBeCloseTo(32.7089, 3);
});

test('nearby points form one cluster with their count and the zoom at which it splits', () => {
  const rows = Array.from({ length: 1234 }, (_, at) => row(36.5 + (at % 40) * 1e-4, 32.7 + (at % 31) * 1e-4));
  const index = new TileIndex(drawingOf(rows, all, () => undefined));
  const [cluster, ...others] = features(index, 'points');
  expect(others).toEqual([]);
  expect(cluster).toMatchObject({ cluster: true, point_count: 1234, point_count_abbreviated: '1.2k' });
  expect(index.expansionZoom(Number(cluster?.id))).toBeGreaterThan(8);
});

test('lines and areas are drawn as they are, not at their centre', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [36.4, 32.6],
      [36.6, 32.8],
    ],
  };
  const index = new TileIndex(drawingOf([row(36.5, 32.7, { shape: line })], all, () => undefined));
  expect(features(index, 'points')).toEqual([]);
  expect(features(index, 'shapes')).toMatchObject([{ id: 0, c: 7, geometry: { type: 'LineString' } }]);
});

test('an empty tile has no bytes', () => {
  expect(new TileIndex(drawingOf([], all, () => undefined)).tile(...TILE)).toHaveLength(0);
});
