import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainCell, safeCell, toCsv } from '../../../../src/lib/export/csv.ts';
import { fromRecord } from '../../../../src/lib/export/record.ts';
import type { EventFeature } from '../../../../src/lib/schemas/events.ts';
import { ABOUT, EVENTS, eventSaying } from './support.ts';

/** Reads a CSV export as an import would: cells undone, fields restored. */
function readCsv(csv: string): { rows: Record<string, string>[]; events: unknown[] } {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  const events = data.map((row) => {
    const plain = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)]));
    const { longitude, latitude, license, attribution_line: line, data_hash: hash, ...properties } = plain;
    expect([license, line, hash].every(Boolean)).toBe(true);
    return {
      type: 'Feature',
      id: plain['id'],
      geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
      properties: fromRecord(properties),
    };
  });
  return { rows: data, events };
}

const roundTrip = (events: readonly EventFeature[]) => readCsv(toCsv({ events }, ABOUT)).events;

describe('CSV export', () => {
  it('loses nothing: every event comes back as it was', () => {
    expect(roundTrip(EVENTS)).toEqual(EVENTS);
  });

  it('has coordinates, dates, precision and excerpts in columns of their own', () => {
    const [row] = readCsv(toCsv({ events: EVENTS }, ABOUT)).rows;
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

  it('begins with a byte order mark and ends every row with CR LF', () => {
    const csv = toCsv({ events: [] }, ABOUT);
    expect(csv).toBe('\ufeffid,longitude,latitude,license,attribution_line,data_hash\r\n');
  });

  it('gives a spreadsheet no formula, and leaves numbers numbers', () => {
    for (const formula of ['=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])
      expect(safeCell(formula)).toBe(`'${formula}`);
    for (const plain of ['-12.5', '+7', '1e5', 'Sweida', "'tis", '']) expect(safeCell(plain)).toBe(plain);
    const [row] = readCsv(toCsv({ events: [eventSaying('=HYPERLINK("http://x","y")')] }, ABOUT)).rows;
    expect(row?.['title.en']).toBe(`'=HYPERLINK("http://x","y")`);
  });

  it('undoes its apostrophes and no others', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '=', '-', "'", "''=", '＠'), (rest, start) => {
        expect(plainCell(safeCell(start + rest))).toBe(start + rest);
      }),
    );
    expect(plainCell("'tis")).toBe("'tis");
  });

  it('loses nothing whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom('', '=', '"', ',\n', ' '), (words, start) => {
        const event = eventSaying(start + words);
        expect(roundTrip([event, eventSaying('x', 1)])[0]).toEqual(event);
      }),
    );
  });
});
