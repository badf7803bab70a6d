import * as v from 'valibot';
import { StringSchema } from '../story/schemas/text.ts';
import type { Bbox } from '../story/schemas/geojson.ts';

/** A set of map tiles, as its own file describes it. */
export interface TileSet {
  name: string;
  /** `mlt` is MapLibre's own encoding of vector tiles. */
  format: 'mvt' | 'mlt' | 'raster';
  minzoom: number;
  maxzoom: number;
  /** West, south, east, north in degrees; undefined if the file has none or they are invalid. */
  bounds: Bbox | undefined;
  /** Whom to credit, as plain text. Empty if the file does not say. */
  attribution: string;
  /** Names of the layers in vector tiles. */
  layers: string[];
}

/** Why tiles cannot be shown. */
export type TileProblem =
  | 'not-tiles'
  | 'cut-off'
  | 'damaged'
  | 'version'
  | 'compression'
  | 'tile-type'
  | 'metadata'
  | 'no-layers'
  | 'address'
  | 'https'
  | 'host'
  | 'slow'
  | 'unreachable'
  | 'status'
  | 'ranges';

/** An error with a code; the messages are in the reader's language (src/tiles/messages.en.ts). */
export class TileError extends Error {
  constructor(
    readonly problem: TileProblem,
    /** A detail for the message: a host, a status, a version. */
    readonly detail = '',
  ) {
    super(`${problem} ${detail}`);
  }
}

/** The part of a PMTiles v3 header that is used here, as the library `pmtiles` returns it. */
export interface TileHeader {
  specVersion: number;
  tileType: number;
  tileCompression: number;
  internalCompression: number;
  minZoom: number;
  maxZoom: number;
  minLon: number;
  minLat: number;
  maxLon: number;
  maxLat: number;
}

/** More layers than this in one file would freeze the page; the rest are left out. */
const MOST_LAYERS = 40;

const FORMATS: Record<number, TileSet['format'] | undefined> = { 1: 'mvt', 2: 'raster', 3: 'raster', 4: 'raster', 5: 'raster', 6: 'mlt' };
/** None and gzip, which browsers can decompress. */
const COMPRESSIONS = [1, 2];

const MetadataSchema = v.object({
  name: v.optional(StringSchema),
  attribution: v.optional(StringSchema),
  vector_layers: v.optional(v.array(v.object({ id: v.pipe(StringSchema, v.nonEmpty()) }))),
});

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', copy: '©', nbsp: ' ' }));

/** Strips the HTML that attributions often contain. The result is displayed as text in any case. */
export function plainText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name.toLowerCase()) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function boundsOf({ minLon, minLat, maxLon, maxLat }: TileHeader): Bbox | undefined {
  const holds = minLon < maxLon && minLat < maxLat && minLon >= -180 && maxLon <= 180 && minLat >= -90 && maxLat <= 90;
  return holds ? [minLon, minLat, maxLon, maxLat] : undefined;
}

/** Validates header and metadata of a PMTiles file. Throws a {@link TileError}. @param fallbackName used if the file has no name */
export function describeTiles(header: TileHeader, metadata: unknown, fallbackName: string): TileSet {
  if (header.specVersion !== 3) throw new TileError('version', String(header.specVersion));
  const format = FORMATS[header.tileType];
  if (!format) throw new TileError('tile-type');
  const pictures = format === 'raster';
  // Image formats are compressed already, and files often say "unknown" for their tiles.
  const compressions = [header.internalCompression, ...(pictures ? [] : [header.tileCompression])];
  if (!compressions.every((each) => COMPRESSIONS.includes(each))) throw new TileError('compression');
  const parsed = v.safeParse(MetadataSchema, metadata);
  if (!parsed.success) throw new TileError('metadata', v.getDotPath(parsed.issues[0]) ?? '');
  const { name, attribution, vector_layers: layers = [] } = parsed.output;
  if (!pictures && !layers.length) throw new TileError('no-layers');
  return {
    name: name?.trim() || fallbackName,
    format,
    minzoom: header.minZoom,
    maxzoom: Math.max(header.minZoom, header.maxZoom),
    bounds: boundsOf(header),
    attribution: plainText(attribution ?? ''),
    layers: layers.slice(0, MOST_LAYERS).map(({ id }) => id),
  };
}
