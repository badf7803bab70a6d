import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTileAddress } from '../../../src/tiles/address.ts';
import { TileError, describeTiles, plainText, type TileHeader } from '../../../src/tiles/tile-set.ts';
import { RUNS, anyFile, hostileFile, hostileString } from './hostile.ts';

const METADATA = { name: 'Fields', attribution: '<a href="#">&copy; Surveyor</a>', vector_layers: [{ id: 'fields' }, { id: 'roads' }] };

/** A byte as in a header, most often a valid one. */
const byte = (...good: number[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, fc.nat(255));
/** Headers store degrees in units of 1e-7 as signed 32-bit integers. */
const degrees = fc.oneof(
  fc.constantFrom(-180, -90, 32, 35, 90, 180),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((value) => value / 1e7),
);
const header: fc.Arbitrary<TileHeader> = fc.record({
  specVersion: byte(3),
  tileType: byte(1, 2, 6),
  tileCompression: byte(1, 2),
  internalCompression: byte(1, 2),
  minZoom: byte(0, 4),
  maxZoom: byte(0, 12),
  minLon: degrees,
  minLat: degrees,
  maxLon: degrees,
  maxLat: degrees,
});
/** Metadata values; invalid JSON never gets this far. */
const metadata = fc.oneof(hostileFile(METADATA), anyFile).map((text): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
});

/** The result of `act`, or undefined if it throws a TileError. Any other error fails the test. */
function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof TileError) return undefined;
    throw error;
  }
}

it('any tile header and metadata are rejected with a reason, or can be drawn', () => {
  fc.assert(
    fc.property(header, metadata, (head, data) => {
      const set = unlessRefused(() => describeTiles(head, data, 'file'));
      expect('polluted' in {}).toBe(false);
      if (!set) return;
      expect(set.name.trim()).not.toBe('');
      expect(set.name.length).toBeLessThanOrEqual(2000);
      expect(set.attribution.length).toBeLessThanOrEqual(2000);
      expect(set.minzoom).toBeGreaterThanOrEqual(0);
      expect(set.maxzoom).toBeGreaterThanOrEqual(set.minzoom);
      expect(set.layers.length).toBeLessThanOrEqual(40);
      expect(set.layers.length > 0 || set.format === 'raster').toBe(true);
      for (const layer of set.layers) expect(layer).not.toBe('');
      const [west, south, east, north] = set.bounds ?? [-1, -1, 1, 1];
      expect(-180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90).toBe(true);
    }),
    RUNS,
  );
});

it('any attribution becomes plain text made of its own characters', () => {
  fc.assert(
    fc.property(hostileString, (text) => {
      expect(plainText(text).length).toBeLessThanOrEqual(text.length);
      expect(plainText(text)).not.toContain('[native code]');
    }),
    RUNS,
  );
});

const HOSTS = ['https://tiles.example.org'];
const PAGE = 'https://map.example.net/syria/';
const address = fc.oneof(
  hostileString,
  fc.webUrl(),
  fc
    .tuple(
      fc.constantFrom('', ' ', 'https:', 'http:', 'HTTPS:', 'javascript:', 'data:', 'blob:', 'file:', 'ftp:'),
      fc.constantFrom('', '/', '//', '\\\\', '///'),
      fc.constantFrom(
        '',
        'tiles.example.org',
        'tiles.example.org.',
        'me:secret@tiles.example.org',
        'tiles.example.org@evil.example',
        '127.0.0.1',
        '[::1]',
      ),
      fc.constantFrom('', ':443', ':8443', ':99999'),
      fc.oneof(fc.constantFrom('', '/a.pmtiles', '/../..', '?a#b'), hostileString),
    )
    .map((parts) => parts.join('')),
);

it('any tile URL is rejected with a reason, or is on the page’s own host or an allowed one', () => {
  fc.assert(
    fc.property(address, (text) => {
      const url = unlessRefused(() => parseTileAddress(text, { hosts: HOSTS, page: PAGE }));
      if (!url) return;
      expect([new URL(PAGE).origin, ...HOSTS]).toContain(url.origin);
      expect(url.username + url.password).toBe('');
    }),
    RUNS,
  );
});
