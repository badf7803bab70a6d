import { describe, expect, it } from 'vitest';
import { formatReading, ORIGINS, parseReading, written } from '../../../src/story/reading.ts';

describe('a reading of the ring in the address', () => {
  it.each(ORIGINS)('%s: survives formatting and parsing, with and without the tolerance of "about"', (origin) => {
    for (const reading of [
      { origin, km: 10, about: 1 },
      { origin, km: 9.66, about: 0.5 },
      { origin, km: 50, about: 0 },
    ])
      expect(parseReading(formatReading(reading))).toEqual(reading);
  });

  it('leaves out the tolerance that is the default', () => {
    const byDefault = { origin: 'edge', km: 10, about: 1 } as const;
    expect(formatReading(written(byDefault, byDefault))).toBe('edge:10');
    expect(parseReading('edge:10')).toEqual({ origin: 'edge', km: 10 });
    expect(formatReading(written({ origin: 'centre-south', km: 7.5, about: 2 }, byDefault))).toBe('centre-south:7.5:2');
  });

  it('accepts the limits of each range', () => {
    expect(parseReading('edge:0.5:0')).toEqual({ origin: 'edge', km: 0.5, about: 0 });
    expect(parseReading('edge:50:10')).toEqual({ origin: 'edge', km: 50, about: 10 });
  });

  it.each([
    null,
    '',
    'edge',
    'edge:',
    'edge:-3',
    'edge:abc',
    'edge:9999',
    'edge:7,5',
    'edge:0.49',
    'edge:50.01',
    'edge:10:11',
    'edge:10:-1',
    'edge:10:',
    'edge:10:1:1',
    'edge:1e1',
    'edge:NaN',
    'edge:10.123',
    'north:10',
    'south:10',
    'constructor:10',
    'edge :10',
  ])('rejects %s', (value) => {
    expect(parseReading(value)).toBeUndefined();
  });
});
