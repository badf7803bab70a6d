import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRecord, toRecord } from '../../../../src/download/formats/record.ts';
import { EVENTS, ZONES } from './support.ts';

describe('flat records', () => {
  it('have dotted paths, unchanged text, and JSON for other values', () => {
    expect(toRecord({ date: { start: '2025-07-13' }, km: 56, zones: ['sweida'], context: undefined })).toEqual({
      'date.start': '2025-07-13',
      km: '56',
      zones: '["sweida"]',
    });
  });

  it('distinguish numeric text from numbers', () => {
    expect(fromRecord(toRecord({ text: '1974', number: 1974, empty: '', yes: 'true' }))).toEqual({
      text: '1974',
      number: 1974,
      empty: '',
      yes: 'true',
    });
  });

  it('keep fields whose names are special in JavaScript', () => {
    const properties = JSON.parse('{"a":{"b":{},"__proto__":"x"},"constructor":{"prototype":"y"},"__proto__":"z"}') as Record<
      string,
      unknown
    >;
    expect(JSON.stringify(fromRecord(toRecord(properties)))).toBe(JSON.stringify(properties));
  });

  it('lose nothing of any published zone or event', () => {
    for (const { properties } of [...ZONES, ...EVENTS]) expect(fromRecord(toRecord({ ...properties }))).toEqual(properties);
  });

  it('lose nothing with any values', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !text.includes('.'));
    const leaf = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.array(fc.string()),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(name, fc.oneof({ depthSize: 'small' }, leaf, tie('tree')), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(tree as fc.Arbitrary<Record<string, unknown>>, (properties) => {
        // JSON has no negative zero.
        const expected = JSON.parse(JSON.stringify(properties)) as unknown;
        expect(fromRecord(toRecord(properties))).toEqual(expected);
      }),
    );
  });
});
