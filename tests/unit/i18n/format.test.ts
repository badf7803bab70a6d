import { describe, expect, it } from 'vitest';
import { formatArea, formatDay, formatDistance, formatEventDate, formatMonth } from '../../../src/i18n/format.ts';
import type { EventDate } from '../../../src/story/schemas/events.ts';

const date = (start: string, end: string, precision: EventDate['precision']): EventDate => ({
  start,
  end,
  precision,
  basis: 'stated',
  note: { en: 'a note', ar: 'ملاحظة' },
});

describe('dates are not more precise than they are known', () => {
  it('gives a day as a day', () => {
    expect(formatEventDate(date('2025-07-13', '2025-07-13', 'day'), 'en')).toBe('13 July 2025');
  });
  it('gives a month without a day, whatever its bounds', () => {
    expect(formatEventDate(date('2025-07-13', '2025-07-31', 'month'), 'en')).toBe('July 2025');
  });
  it('gives a span of days as a span', () => {
    expect(formatEventDate(date('2025-09-08', '2025-09-14', 'day'), 'en')).toMatch(/^8\s?–\s?14 September 2025$/);
  });
  it('gives a span of months as a span', () => {
    expect(formatEventDate(date('2024-12-01', '2025-09-16', 'month'), 'en')).toMatch(/^December 2024\s–\sSeptember 2025$/);
  });
  it('gives a year as a year', () => {
    expect(formatEventDate(date('1974-01-01', '1974-12-31', 'year'), 'en')).toBe('1974');
  });
  it('names months in Arabic with Latin digits', () => {
    expect(formatEventDate(date('2025-07-13', '2025-07-13', 'day'), 'ar')).toMatch(/13 .*2025/);
  });
  it('does not shift a day into another time zone', () => {
    expect(formatDay('2025-09-16', 'en')).toBe('16 September 2025');
    expect(formatMonth('2025-09-01', 'en')).toBe('September 2025');
  });
});

describe('lengths and areas', () => {
  it('gives kilometres first, miles beside them', () => {
    expect(formatDistance(218, 'en')).toBe('218 km (135 mi)');
    expect(formatDistance(9.656, 'en')).toBe('9.7 km (6 mi)');
  });
  it('gives square kilometres with square miles', () => {
    expect(formatArea(6633.8, 'en')).toBe('6,634 km² (2,561 sq mi)');
  });
});
