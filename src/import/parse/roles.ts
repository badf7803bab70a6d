import type { Language } from '../../i18n/languages.ts';
import { findDayOrder, parseDays, type DayOrder, type OrderFound } from './dates.ts';
import type { Table } from './types.ts';

/** The meaning of the columns, by index. The reader can correct it. */
export interface Roles {
  /** Undefined if the file itself has geometries. */
  latitude: number | undefined;
  longitude: number | undefined;
  start: number | undefined;
  end: number | undefined;
  /** The column that names a point. */
  title: number | undefined;
  category: number | undefined;
  id: number | undefined;
  order: DayOrder;
  /** Whether to swap longitude and latitude. */
  swapped: boolean;
}

const NAMES = {
  latitude: /^(lat|latitude|y|ycoord|y_coord|point_y|lat_dd|gps_?lat(itude)?|decimallatitude|خط العرض|العرض|دائرة العرض)$/i,
  longitude: /^(lon|lng|long|longitude|x|xcoord|x_coord|point_x|lon_dd|gps_?(lon|lng|longitude)|decimallongitude|خط الطول|الطول)$/i,
  start:
    /^(event_?date|date|day|start|start[_.]?date|date[_.]?start|(timespan\.)?begin|from|time|timestamp|datetime|incident_?date|التاريخ|تاريخ)$/i,
  end: /^((timespan\.)?end|end[_.]?date|date[_.]?end|until|to)$/i,
  title: /^(title|name|headline|label|العنوان|الاسم|اسم)$/i,
  category: /^(event_?type|type|category|kind|class|النوع|نوع|الفئة)$/i,
  id: /^(id|event_?id(_cnty)?|uid|uuid|fid|objectid|data_id)$/i,
} as const;

const ACLED = ['event_id_cnty', 'event_date', 'event_type', 'latitude', 'longitude'];

/** Whether a table has the columns of ACLED's export. */
export function isAcled(columns: readonly string[]): boolean {
  const names = new Set(columns.map((column) => column.trim().toLowerCase()));
  return ACLED.every((column) => names.has(column));
}

/** Rows that a guess looks at. */
const LOOKED_AT = 500;

/** The prefix of this map's own fields in GPX. */
const OWN_PREFIX = /^ssz_/;

/** The column whose name matches, or undefined. */
function byName(columns: readonly string[], pattern: RegExp): number | undefined {
  const found = columns.findIndex((column) => pattern.test(column.trim().replace(OWN_PREFIX, '')));
  return found < 0 ? undefined : found;
}

function isDay(text: string): boolean {
  const days = parseDays(text, 'dmy');
  return days !== undefined && days.start === days.end;
}

/** A column that is not a coordinate and contains mostly dates. Ignores bare years: a four-digit number may be anything. */
function dateByValues(table: Table, taken: readonly (number | undefined)[]): number | undefined {
  const rows = table.rows.slice(0, LOOKED_AT);
  const found = table.columns.findIndex(
    (_, at) => !taken.includes(at) && rows.length > 0 && rows.filter(({ fields }) => isDay(fields[at] ?? '')).length > rows.length / 2,
  );
  return found < 0 ? undefined : found;
}

/** The title column: first in the given language (`title.ar`, `name:ar`), then without a language, then in any other. */
function titleOf(columns: readonly string[], language: Language): number | undefined {
  const inLanguage = (code: string) => byName(columns, new RegExp(`^(title|name)[._:]${code}$`, 'i'));
  return inLanguage(language) ?? byName(columns, NAMES.title) ?? inLanguage('[a-z]{2}');
}

/** Guesses the roles of the columns, by their names and then by their values. @param language the page's language */
export function guessRoles(table: Table, language: Language): Roles {
  const { columns } = table;
  const hasPlaces = table.format !== 'csv';
  const find = (role: keyof typeof NAMES) => byName(columns, NAMES[role]);
  const latitude = hasPlaces ? undefined : find('latitude');
  const longitude = hasPlaces ? undefined : find('longitude');
  const start = find('start') ?? dateByValues(table, [latitude, longitude]);
  const acled = isAcled(columns);
  const roles: Roles = {
    latitude,
    longitude,
    start,
    end: find('end'),
    title: acled ? (byName(columns, /^sub_event_type$/i) ?? find('category')) : titleOf(columns, language),
    category: find('category'),
    id: find('id'),
    order: orderOf(table, start).order,
    swapped: false,
  };
  return { ...roles, end: roles.end === start ? undefined : roles.end };
}

/** Cached results by table and column, so that a hundred thousand rows are scanned only once. */
const found = new WeakMap<Table['rows'], Map<number, OrderFound>>();

/** The order of day and month in a date column. @param column index of the column */
export function orderOf({ rows }: Table, column: number | undefined): OrderFound {
  if (column === undefined) return { order: 'dmy', isOpen: false };
  const orders = found.get(rows) ?? new Map<number, OrderFound>();
  found.set(rows, orders);
  const order = orders.get(column) ?? findDayOrder(new Set(rows.map(({ fields }) => fields[column] ?? '')));
  orders.set(column, order);
  return order;
}
