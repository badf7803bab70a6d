import type { Geometry, Position } from 'geojson';

export const FORMATS = ['geojson', 'csv', 'kml', 'kmz', 'gpx'] as const;
export type Format = (typeof FORMATS)[number];

/** What is refused, before memory runs out. */
export const MAX_ROWS = 1_000_000;
/** Of the file: 200 MB. */
export const MAX_BYTES = 200_000_000;
/** Of KML and GPX, and of what comes out of a KMZ: 20 MB. Each byte of it takes 50 to 120 bytes of memory while it is read. */
export const MAX_XML_BYTES = 20_000_000;

/** Why a row cannot be drawn. */
export const REASONS = [
  'fields',
  'quote',
  'noPlace',
  'notNumber',
  'outOfRange',
  'nullIsland',
  'noGeometry',
  'notFeature',
  'cutOff',
] as const;
export type Reason = (typeof REASONS)[number];

/** A row that could not be used. */
export interface BadRow {
  /** As a spreadsheet counts: a table's header is row 1. Features are counted from 1. */
  number: number;
  reason: Reason;
  /** What stood there, cut to a readable length. */
  text: string;
}

/** One row of a file, with its fields as text in the order of the columns. */
export interface RawRow {
  number: number;
  fields: string[];
  /** What the file itself says of the place: longitude, latitude in degrees, WGS 84. */
  position?: Position;
  /** A line or an area; its middle stands in `position`. */
  shape?: Geometry;
}

/** A file as it was read, before anyone has said what its columns mean. */
export interface Table {
  format: Format;
  columns: string[];
  rows: RawRow[];
  bad: BadRow[];
  /** How the text was written, by its WHATWG name. */
  encoding: string;
  /** Of a table: what parts its fields. */
  delimiter?: string;
  /** Whether the file ends in the middle. */
  isCutOff: boolean;
}

/** Why a file cannot be read at all. */
export type Refusal =
  'tooLarge' | 'tooLargeXml' | 'tooManyRows' | 'bomb' | 'noKml' | 'brokenZip' | 'broken' | 'entities' | 'empty' | 'unknown';

/** Thrown where a file is refused as a whole. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** What a reader says of a file where the guess is wrong. */
export interface Corrections {
  /** By its WHATWG name. */
  encoding?: string | undefined;
  /** Of a table: what parts its fields. */
  delimiter?: string | undefined;
}

/** What reading asks of who reads: told the share that is done, 0 to 1. */
export type OnProgress = (share: number) => void;

/** A text short enough to be listed. */
export function shorten(text: string, length = 160): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
