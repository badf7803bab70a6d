import { describe, expect, test } from 'vitest';
import type { Selection } from '../../../../src/download/formats/about.ts';
import { FORMATS, type Format } from '../../../../src/download/formats/formats.ts';
import { fromRecord } from '../../../../src/download/formats/record.ts';
import { pointsOf, type Row } from '../../../../src/import/parse/points.ts';
import { readBytes } from '../../../../src/import/parse/read.ts';
import { guessRoles } from '../../../../src/import/parse/roles.ts';
import type { Language } from '../../../../src/i18n/languages.ts';
import { ABOUT, EVENTS, ZONES } from '../../download/formats/support.ts';
import { atOnce } from './at-once.ts';
import { STORY } from '../../../fixtures/published.ts';

const NAMES = Object.keys(FORMATS) as Format[];
const WITH_ZONES = NAMES.filter((format) => FORMATS[format].zones);

/** Imports this map's own export. */
function back(format: Format, selection: Selection, language: Language = 'en') {
  const table = readBytes(`x.${format}`, new TextEncoder().encode(FORMATS[format].write(selection, ABOUT)));
  const roles = guessRoles(table, language);
  const points = atOnce(pointsOf(table, roles, STORY.map.nearby));
  expect(points).toMatchObject({ bad: [], undated: 0, sameId: 0, looksSwapped: false });
  const nameOf = ({ fields }: Row) => fields[roles.title ?? -1];
  /** The non-empty fields by column. GPX has a prefix for this map's own fields. */
  const recordOf = ({ fields }: Row) =>
    Object.fromEntries(table.columns.flatMap((column, at) => (fields[at] ? [[column.replace(/^ssz_/, ''), fields[at]]] : [])));
  return { ...points, columns: table.columns, roles, nameOf, recordOf };
}

/** The properties with the same names in the original; a KML or GPX reader adds others. */
function among(properties: object, like: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name in like));
}

describe.each(NAMES)("this map's own events as %s, imported again", (format) => {
  test('have the same number, places, dates and names', () => {
    const { rows, nameOf } = back(format, { zones: [], events: EVENTS });
    const found = rows.map((row) => ({ name: nameOf(row), at: [row.longitude, row.latitude], start: row.start, end: row.end }));
    expect(found).toEqual(
      EVENTS.map(({ geometry, properties: { title, date } }) => ({
        name: title.en,
        at: geometry.coordinates,
        start: date.start,
        end: date.end,
      })),
    );
  });

  test('keep every property', () => {
    const { rows, recordOf } = back(format, { zones: [], events: EVENTS });
    for (const [at, { properties }] of EVENTS.entries()) {
      expect(among(fromRecord(recordOf(rows[at] as Row)), properties)).toEqual(properties);
    }
  });

  test('have titles in the page’s language', () => {
    const { rows, nameOf } = back(format, { zones: [], events: EVENTS }, 'ar');
    expect(rows.map(nameOf)).toEqual(EVENTS.map(({ properties }) => properties.title.ar));
  });

  test('have their category', () => {
    const { columns, roles } = back(format, { zones: [], events: EVENTS });
    expect(columns[roles.category ?? -1]?.replace(/^ssz_/, '')).toMatch(/^(category|type)$/);
  });
});

test.each(WITH_ZONES)('each zone as %s is imported as one row, with its shape and properties', (format) => {
  const { rows, nameOf, recordOf } = back(format, { zones: ZONES, events: [] });
  expect(rows.map(nameOf)).toEqual(ZONES.map(({ properties }) => properties.title.en));
  expect(rows.map(({ shape }) => shape)).toEqual(ZONES.map(({ geometry }) => geometry));
  for (const [at, { properties }] of ZONES.entries()) {
    expect(among(fromRecord(recordOf(rows[at] as Row)), properties)).toEqual(properties);
  }
});
