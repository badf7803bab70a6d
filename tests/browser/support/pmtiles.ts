import { PNG } from 'pngjs';
import { zxyToTileId } from 'pmtiles';
import { gzipSync } from 'node:zlib';

/** The tile of zoom 6 that holds most of southern Syria: 33.75° to 39.38° E, 31.95° to 36.6° N. */
export const TILE = { z: 6, x: 38, y: 25 } as const;

const NONE = 1;
const GZIP = 2;

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}

/** A field of a protocol buffer that holds bytes. */
const field = (number: number, bytes: readonly number[]): number[] => [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
const text = (words: string): number[] => [...Buffer.from(words)];

/** A vector tile (MVT 2.1) with one layer: a polygon over the whole tile. */
export function vectorTile(layer: string): Buffer {
  const zigzag = (value: number) => varint(value < 0 ? -value * 2 - 1 : value * 2);
  const ring = [[9], zigzag(0), zigzag(0), [26], zigzag(4096), zigzag(0), zigzag(0), zigzag(4096), zigzag(-4096), zigzag(0), [15]].flat();
  const feature = [24, 3, ...field(4, ring)];
  return Buffer.from(field(3, [120, 2, ...field(1, text(layer)), ...field(2, feature), 40, ...varint(4096)]));
}

/** A picture of one colour, 256 pixels wide. */
export function rasterTile([red, green, blue]: readonly [number, number, number]): Buffer {
  const png = new PNG({ width: 256, height: 256 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue, 255], at);
  return PNG.sync.write(png);
}

interface Options {
  tile: Buffer;
  /** 1 is MVT, 2 is PNG. */
  type: number;
  metadata: unknown;
  compressed?: boolean;
}

/** A PMTiles archive, version 3, of the one tile {@link TILE}. */
export function pmtiles({ tile, type, metadata, compressed = false }: Options): Buffer {
  const pack = (bytes: Buffer) => (compressed ? gzipSync(bytes) : bytes);
  const data = type === 1 ? pack(tile) : tile;
  const directory = pack(Buffer.from([...varint(1), ...varint(zxyToTileId(TILE.z, TILE.x, TILE.y)), 1, ...varint(data.length), 1]));
  const described = pack(Buffer.from(JSON.stringify(metadata)));
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header[7] = 3;
  const uint64 = [
    127,
    directory.length,
    127 + directory.length,
    described.length,
    0,
    0,
    127 + directory.length + described.length,
    data.length,
    1,
    1,
    1,
  ];
  uint64.forEach((value, at) => header.writeBigUInt64LE(BigInt(value), 8 + at * 8));
  const compression = compressed ? GZIP : NONE;
  header.set([1, compression, type === 1 ? compression : NONE, type, TILE.z, TILE.z], 96);
  [33.75, 31.96, 39.37, 36.59].forEach((degrees, at) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4));
  return Buffer.concat([header, directory, described, data]);
}

export const VECTOR = pmtiles({
  tile: vectorTile('blocks'),
  type: 1,
  compressed: true,
  metadata: {
    name: 'Test blocks',
    attribution: '<a href="https://example.org/">&copy; Somebody</a><img src=x onerror=alert(1)>',
    vector_layers: [{ id: 'blocks', fields: {} }],
  },
});

/** What the picture's basemap is painted with: nothing else on the map is. */
export const PAINT = [30, 200, 90] as const;
export const RASTER = pmtiles({ tile: rasterTile(PAINT), type: 2, metadata: { name: 'Green ground', attribution: '© Painter' } });
