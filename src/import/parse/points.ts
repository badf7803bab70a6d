import type { Geometry } from 'geojson';
import { latinDigits } from '../../i18n/digits.ts';
import type { Bbox } from '../../story/schemas/geojson.ts';
import { overlaps, type DayRange } from '../../timeline/range.ts';
import { parseDays, type DayOrder } from './dates.ts';
import type { Roles } from './roles.ts';
import { shorten, type BadRow, type RawRow, type Reason, type Table } from './types.ts';

/** A row that can be drawn. */
export interface Row {
  number: number;
  fields: string[];
  /** Degrees, WGS 84. */
  longitude: number;
  latitude: number;
  /** ISO days. */
  start?: string;
  end?: string;
  /** A line or an area; the coordinates are its centre. */
  shape?: Geometry;
}

/** The points of a table, with what the reader should know about them. */
export interface Points {
  rows: Row[];
  bad: BadRow[];
  /** Rows without a readable date, if a date column was chosen. */
  undated: number;
  /** Rows that share their id with another row; they are kept. */
  sameId: number;
  /** Whether latitude and longitude look swapped. */
  looksSwapped: boolean;
}

/** Parses a decimal number, also with a decimal comma, Arabic digits, or a hemisphere's letter. NaN if it is not one. */
export function parseDegrees(text: string): number {
  const clean = latinDigits(text)
    .replace(/[\u200e\u200f\u00a0\s°]/g, '')
    .replace(',', '.');
  const found = /^([+\-−]?\d+(?:\.\d*)?(?:e[+-]?\d+)?)([NSEW]?)$/i.exec(clean);
  if (!found) return NaN;
  const value = Number((found[1] ?? '').replace('−', '-'));
  return /[SW]/i.test(found[2] ?? '') ? -Math.abs(value) : value;
}

/** Whether a place lies in the story's part of the world: swapped coordinates do so once swapped, and not as they stand. */
const isNear = (longitude: number, latitude: number, [west, south, east, north]: Bbox) =>
  longitude > west && longitude < east && latitude > south && latitude < north;

function place(row: RawRow, { latitude, longitude, swapped }: Roles): [number, number] | Reason {
  if (row.position) {
    const [x = NaN, y = NaN] = row.position;
    return swapped ? [y, x] : [x, y];
  }
  const [lon, lat] = [longitude, latitude].map((column) => (column === undefined ? '' : (row.fields[column] ?? '').trim()));
  if (!lon || !lat) return 'noPlace';
  const [x, y] = [parseDegrees(lon), parseDegrees(lat)];
  if (Number.isNaN(x) || Number.isNaN(y)) return 'notNumber';
  return swapped ? [y, x] : [x, y];
}

function swapShape(shape: Geometry): Geometry {
  const swap = (value: unknown): unknown =>
    Array.isArray(value) ? (typeof value[0] === 'number' ? [value[1], value[0], ...value.slice(2)] : value.map(swap)) : value;
  return 'coordinates' in shape ? ({ ...shape, coordinates: swap(shape.coordinates) } as Geometry) : shape;
}

/** The row's text for its place, for the list of bad rows. */
function said(row: RawRow, { latitude, longitude }: Roles): string {
  const places = [latitude, longitude].filter((column) => column !== undefined).map((column) => row.fields[column] ?? '');
  return shorten(row.position ? row.position.join(', ') : places.some(Boolean) ? places.join(', ') : row.fields.join(', '));
}

/** Yield to the event loop every N rows. */
const PAUSE_AFTER = 2000;

/**
 * Makes rows that can be drawn of a table, by what its columns mean. Rows that cannot be used are listed, in order. It may be run
 * in slices (in-slices.ts).
 *
 * @param nearby the story's part of the world: west, south, east, north in degrees
 */
export function* pointsOf(table: Table, roles: Roles, nearby: Bbox): Generator<void, Points> {
  const rows: Row[] = [];
  const bad: BadRow[] = [...table.bad];
  const ids = new Map<string, number>();
  const daysOf = rememberedDays(roles.order);
  let [undated, near, nearSwapped, outside, sameId, read] = [0, 0, 0, 0, 0, 0];
  for (const raw of table.rows) {
    if (++read % PAUSE_AFTER === 0) yield;
    const at = place(raw, roles);
    if (typeof at === 'string') {
      bad.push({ number: raw.number, reason: at, text: said(raw, roles) });
      continue;
    }
    const [longitude, latitude] = at;
    if (isNear(longitude, latitude, nearby)) near++;
    if (isNear(latitude, longitude, nearby)) nearSwapped++;
    const isOutside = !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
    if (isOutside || (longitude === 0 && latitude === 0)) {
      if (isOutside && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) outside++;
      bad.push({ number: raw.number, reason: isOutside ? 'outOfRange' : 'nullIsland', text: said(raw, roles) });
      continue;
    }
    const row: Row = { number: raw.number, fields: raw.fields, longitude, latitude };
    if (raw.shape) row.shape = roles.swapped ? swapShape(raw.shape) : raw.shape;
    addDays(row, roles, daysOf);
    if (!row.start && roles.start !== undefined) undated++;
    const id = roles.id === undefined ? '' : raw.fields[roles.id];
    if (id) ids.set(id, (ids.get(id) ?? 0) + 1);
    rows.push(row);
  }
  for (const count of ids.values()) if (count > 1) sameId += count;
  bad.sort((a, b) => a.number - b.number);
  return { rows, bad, undated, sameId, looksSwapped: nearSwapped + outside > 2 * near && nearSwapped + outside > rows.length / 2 };
}

/** Memoizes date parsing: many rows share few dates. */
function rememberedDays(order: DayOrder): (text: string) => DayRange | undefined {
  const days = new Map<string, DayRange | undefined>();
  return (text) => {
    if (!days.has(text)) days.set(text, parseDays(text, order));
    return days.get(text);
  };
}

function addDays(row: Row, { start, end }: Roles, daysOf: (text: string) => DayRange | undefined): void {
  const from = start === undefined ? undefined : daysOf(row.fields[start] ?? '');
  const to = end === undefined ? undefined : daysOf(row.fields[end] ?? '');
  const first = from ?? to;
  if (!first) return;
  row.start = first.start;
  row.end = to && to.end >= first.start ? to.end : first.end;
}

/** Whether a row falls into a date range. A row without a date always does. */
export function isInRange({ start, end = start }: Pick<Row, 'start' | 'end'>, range: DayRange | undefined): boolean {
  return !range || !start || !end || overlaps({ start, end }, range);
}
