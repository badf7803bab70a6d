import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainCell, safeCell } from '../../../../src/download/formats/csv-cell.ts';
import { toCsv } from '../../../../src/download/formats/csv.ts';
import { fromRecord } from '../../../../src/download/formats/record.ts';
import { readCsv } from '../../../../src/import/parse/csv.ts';
import type { EventFeature } from '../../../../src/story/schemas/events.ts';
import { ABOUT, EVENTS, eventSaying } from './support.ts';

/** The cells of an export as a spreadsheet reads them. */
const cells = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

/** Reads an export, without its byte order mark, with this map's own import; restores the fields. */
function readBack(csv: string): unknown[] {
  const { columns, rows, bad } = readCsv(csv.slice(1), 'utf-8');
  expect(bad).toEqual([]);
  return rows.map(({ fields }) => {
    const row = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']));
    const { longitude, latitude, license, attribution_line: line, data_hash: hash, ...properties } = row;
    expect([license, line, hash].every(Boolean)).toBe(true);
    return {
      type: 'Feature',
      id: row['id'],
      geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
      properties: fromRecord(properties),
    };
  });
}

const roundTrip = (events: readonly EventFeature[]) => readBack(toCsv({ events }, ABOUT));

describe('CSV export', () => {
  it('loses nothing: every event comes back as it was', () => {
    expect(roundTrip(EVENTS)).toEqual(EVENTS);
  });

  it('has coordinates, dates, precision and excerpts in separate columns', () => {
    const [row] = cells(toCsv({ events: EVENTS }, ABOUT));
    const { properties, geometry } = EVENTS[0] as EventFeature;
    expect(row).toMatchObject({
      id: properties.id,
      longitude: String(geometry.coordinates[0]),
      latitude: String(geometry.coordinates[1]),
      'date.start': properties.date.start,
      'date.precision': properties.date.precision,
      'place.precision': properties.place.precision,
      'title.ar': properties.title.ar,
    });
    expect(row?.['excerpts']).toContain(properties.excerpts[0]?.quote);
    expect(row?.['license']).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  it('starts with a byte order mark and ends every row with CR LF', () => {
    const csv = toCsv({ events: [] }, ABOUT);
    expect(csv).toBe('\ufeffid,longitude,latitude,license,attribution_line,data_hash\r\n');
  });

  it('contains no formula for a spreadsheet, and keeps numbers as numbers', () => {
    for (const formula of ['=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])
      expect(safeCell(formula)).toBe(`'${formula}`);
    for (const plain of ['-12.5', '+7', '1e5', 'Sweida', "'tis", '']) expect(safeCell(plain)).toBe(plain);
    const [row] = cells(toCsv({ events: [eventSaying('=HYPERLINK("http://x","y")')] }, ABOUT));
    expect(row?.['title.en']).toBe(`'=HYPERLINK("http://x","y")`);
  });

  it('removes only its own apostrophes', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '=', '-', "'", "''=", '＠'), (rest, start) => {
        expect(plainCell(safeCell(start + rest))).toBe(start + rest);
      }),
    );
    expect(plainCell("'tis")).toBe("'tis");
  });

  it('is read as comma-separated even with few rows and many semicolons', () => {
    const events = [eventSaying('one; two; three'), eventSaying('x', 1)];
    expect(roundTrip(events)).toEqual(events);
  });

  it('loses nothing with any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom('', '=', '"', ',\n', ' '), (words, start) => {
        const event = eventSaying(start + words);
        expect(roundTrip([event, eventSaying('x', 1)])[0]).toEqual(event);
      }),
    );
  });
});
