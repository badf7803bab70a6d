import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawRow } from '../../../src/import/parse/types.ts';
import { packRows, unpackRows } from '../../../src/import/pack.ts';

const sent = (rows: RawRow[]) => unpackRows(structuredClone(packRows(rows)));

test('rows arrive unchanged: fields, places, lines, numbers', () => {
  const rows: RawRow[] = [
    { number: 1, fields: ['a', '', 'Sweida, "city"'] },
    { number: 7, fields: ['', '', ''], position: [36.5695, 32.7089] },
    {
      number: 9,
      fields: ['x\ty\nz', 'السويداء', '0'],
      position: [36, 33],
      shape: {
        type: 'LineString',
        coordinates: [
          [36, 33],
          [37, 34],
        ],
      },
    },
  ];
  expect(sent(rows)).toEqual(rows);
});

test('fields that contain the separators arrive unchanged, and so does a table with one empty column', () => {
  expect(sent([{ number: 1, fields: ['a\x1fb', '\x1e'] }])).toEqual([{ number: 1, fields: ['a\x1fb', '\x1e'] }]);
  expect(
    sent([
      { number: 1, fields: [''] },
      { number: 2, fields: [''] },
    ]),
  ).toEqual([
    { number: 1, fields: [''] },
    { number: 2, fields: [''] },
  ]);
});

test('with any fields', () => {
  const row = fc.record({ number: fc.nat(1e6), fields: fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      expect(sent(rows)).toEqual(rows);
    }),
  );
});
