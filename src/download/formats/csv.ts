import { safeCell } from './csv-cell.ts';
import { type About, type Selection, exportedProperties, licenseLine } from './about.ts';
import { toRecord } from './record.ts';

const quoted = (cell: string): string => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Events as CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel misreads Arabic): one row each, with longitude and latitude
 * (WGS 84 degrees), every property by its dotted path, and licence, attribution and the data's hash at the end of each row.
 */
export function toCsv({ events }: Pick<Selection, 'events'>, about: About): string {
  const records = events.map((event) => ({
    ...toRecord({ id: event.id, longitude: event.geometry.coordinates[0], latitude: event.geometry.coordinates[1] }),
    ...toRecord(exportedProperties(event, about)),
    license: licenseLine(about),
    attribution_line: `${about.source}. ${about.attribution}`,
    data_hash: about.hash ?? '',
  }));
  const columns = [...new Set(['id', 'longitude', 'latitude', ...records.flatMap(Object.keys)])];
  const tail = ['license', 'attribution_line', 'data_hash'];
  const ordered = [...columns.filter((column) => !tail.includes(column)), ...tail];
  const rows = [ordered, ...records.map((record: Record<string, string>) => ordered.map((column) => record[column] ?? ''))];
  return `\ufeff${rows.map((row) => row.map((cell) => quoted(safeCell(cell))).join(',')).join('\r\n')}\r\n`;
}
