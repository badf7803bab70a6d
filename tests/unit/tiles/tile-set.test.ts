import { expect, it } from 'vitest';
import { parseTileAddress } from '../../../src/tiles/address.ts';
import { TileError, describeTiles, plainText, type TileHeader } from '../../../src/tiles/tile-set.ts';

const HEADER: TileHeader = {
  specVersion: 3,
  tileType: 1,
  tileCompression: 2,
  internalCompression: 2,
  minZoom: 4,
  maxZoom: 12,
  minLon: 35,
  minLat: 32,
  maxLon: 37,
  maxLat: 34,
};
const METADATA = { name: 'Fields', attribution: '© Surveyor', vector_layers: [{ id: 'fields', fields: { crop: 'String' } }] };

/** The problem of the TileError that a function throws. */
function problem(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof TileError) return `${error.problem} ${error.detail}`.trim();
    throw error;
  }
  return 'none';
}

it('describes vector tiles by their layers, and raster tiles without any', () => {
  expect(describeTiles(HEADER, METADATA, 'file')).toEqual({
    name: 'Fields',
    format: 'mvt',
    minzoom: 4,
    maxzoom: 12,
    bounds: [35, 32, 37, 34],
    attribution: '© Surveyor',
    layers: ['fields'],
  });
  const picture = describeTiles({ ...HEADER, tileType: 2, tileCompression: 0 }, {}, 'relief');
  expect(picture).toMatchObject({ name: 'relief', format: 'raster', layers: [], attribution: '' });
  expect(describeTiles({ ...HEADER, tileType: 6 }, METADATA, 'file').format).toBe('mlt');
});

it('leaves out invalid bounds, and layers beyond the limit', () => {
  expect(describeTiles({ ...HEADER, minLon: 38 }, METADATA, 'file').bounds).toBeUndefined();
  const many = Array.from({ length: 500 }, (_, at) => ({ id: `layer ${at}` }));
  expect(describeTiles(HEADER, { vector_layers: many }, 'file').layers).toHaveLength(40);
});

it.each([
  [{ specVersion: 2 }, METADATA, 'version 2'],
  [{ tileType: 0 }, METADATA, 'tile-type'],
  [{ tileCompression: 3 }, METADATA, 'compression'],
  [{ internalCompression: 4 }, METADATA, 'compression'],
  [{}, {}, 'no-layers'],
  [{}, { vector_layers: [] }, 'no-layers'],
  [{}, { vector_layers: [{ id: 5 }] }, 'metadata vector_layers.0.id'],
  [{}, { ...METADATA, attribution: ['a'] }, 'metadata attribution'],
  [{}, 'no object', 'metadata'],
  [{}, null, 'metadata'],
])('rejects %o with %o: %s', (header, metadata, expected) => {
  expect(problem(() => describeTiles({ ...HEADER, ...header }, metadata, 'file'))).toBe(expected);
});

it('reads an attribution as text', () => {
  expect(plainText('<a href="https://osm.org/copyright" onclick="alert(1)">&copy; OpenStreetMap</a>\n &amp; others')).toBe(
    '© OpenStreetMap & others',
  );
  expect(plainText('&#169; A &unknown; <script>b</script>')).toBe('© A &unknown; b');
});

const reach = { hosts: ['https://tiles.example.org', 'http://127.0.0.1:8080'], page: 'https://map.example.net/syria/index.html' };

it.each([
  ['https://tiles.example.org/a.pmtiles', 'https://tiles.example.org/a.pmtiles'],
  [' https://tiles.example.org/a.pmtiles?v=2 ', 'https://tiles.example.org/a.pmtiles?v=2'],
  ['a.pmtiles', 'https://map.example.net/syria/a.pmtiles'],
  ['/data/a.pmtiles', 'https://map.example.net/data/a.pmtiles'],
  ['http://127.0.0.1:8080/a.pmtiles', 'http://127.0.0.1:8080/a.pmtiles'],
])('accepts %s', (typed, url) => expect(parseTileAddress(typed, reach).href).toBe(url));

it.each([
  ['', 'address'],
  ['https://', 'address'],
  ['javascript:alert(1)', 'address'],
  ['data:application/octet-stream,PMTiles', 'address'],
  ['file:///etc/passwd', 'address'],
  ['https://me:secret@tiles.example.org/a.pmtiles', 'address'],
  ['http://tiles.example.org/a.pmtiles', 'https'],
  ['https://elsewhere.example.org/a.pmtiles', 'host elsewhere.example.org'],
  ['https://tiles.example.org:8443/a.pmtiles', 'host tiles.example.org:8443'],
  ['//elsewhere.example.org/a.pmtiles', 'host elsewhere.example.org'],
])('rejects %s: %s', (typed, expected) => expect(problem(() => parseTileAddress(typed, reach))).toBe(expected));
