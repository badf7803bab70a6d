import type { Geometry, Position } from 'geojson';

export const FORMATS = ['geojson', 'csv', 'kml', 'kmz', 'gpx'] as const;
export type Format = (typeof FORMATS)[number];

/** Limits that keep the browser from running out of memory. */
export const MAX_ROWS = 1_000_000;
/** File size: 200 MB. */
export const MAX_BYTES = 200_000_000;
/** Size of KML, GPX and unpacked KMZ: 20 MB. Parsing takes 50 to 120 bytes of memory for each byte. */
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
  /** As a spreadsheet counts: a table's header is row 1. Features count from 1. */
  number: number;
  reason: Reason;
  /** The row's content, cut to a readable length. */
  text: string;
}

/** One row of a file, with its fields as text in the order of the columns. */
export interface RawRow {
  number: number;
  fields: string[];
  /** The position that the file gives: longitude, latitude in degrees, WGS 84. */
  position?: Position;
  /** A line or an area; `position` is its centre. */
  shape?: Geometry;
}

/** A parsed file, before its columns have roles. */
export interface Table {
  format: Format;
  columns: string[];
  rows: RawRow[];
  bad: BadRow[];
  /** Encoding of the text, as a WHATWG name. */
  encoding: string;
  /** The delimiter of a table. */
  delimiter?: string;
  /** Whether the file is truncated. */
  isCutOff: boolean;
}

/** Why a file cannot be read at all. */
export type Refusal =
  'tooLarge' | 'tooLargeXml' | 'tooManyRows' | 'bomb' | 'noKml' | 'brokenZip' | 'broken' | 'entities' | 'empty' | 'unknown';

/** Thrown if the whole file is rejected. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** The reader's corrections if a guess was wrong. */
export interface Corrections {
  /** WHATWG name. */
  encoding?: string | undefined;
  /** The delimiter of a table. */
  delimiter?: string | undefined;
}

/** Called with the share of the work that is done, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Shortens a text so that it fits in a list. */
export function shorten(text: string, length = 160): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
