import { latinDigits } from '../../i18n/digits.ts';
import { bare } from '../../search/fold.ts';
import type { DayRange } from '../../timeline/range.ts';

/** Order of day and month in numeric dates. */
export type DayOrder = 'dmy' | 'mdy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The months in Arabic as the Levant and as the Nile valley name them, their letters as {@link bare} leaves them. */
const ARABIC_MONTHS = [
  ['كانون الثاني', 'شباط', 'اذار', 'نيسان', 'ايار', 'حزيران', 'تموز', 'اب', 'ايلول', 'تشرين الاول', 'تشرين الثاني', 'كانون الاول'],
  ['يناير', 'فبراير', 'مارس', 'ابريل', 'مايو', 'يونيو', 'يوليو', 'اغسطس', 'سبتمبر', 'اكتوبر', 'نوفمبر', 'ديسمبر'],
];

/** Maps each Arabic month, as a whole word, to its English name. */
const ARABIC = ARABIC_MONTHS.flatMap((names) =>
  names.map((name, month) => [new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), MONTHS[month] ?? ''] as const),
);

/** Replaces Arabic digits and months with Western ones; two names of one month, as in أيلول/سبتمبر, become one. */
function latin(text: string): string {
  const clean = latinDigits(text).trim();
  if (!/\p{Script=Arabic}/u.test(clean)) return clean;
  const named = ARABIC.reduce((said, [name, month]) => said.replace(name, month), bare(clean));
  return named.replace(/([a-z]{3})\s*[/(]\s*\1\b\)?/g, '$1');
}

/** An ISO date, or undefined if there is no such day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** A range of one day. */
function oneDay(year: number, month: number, day: number): DayRange | undefined {
  const iso = isoDay(year, month, day);
  return iso === undefined ? undefined : { start: iso, end: iso };
}

/** From the first day of a month to the last day of another in the same year. */
function months(year: number, first: number, last = first): DayRange | undefined {
  const start = isoDay(year, first, 1);
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return start === undefined ? undefined : { start, end: isoDay(year, last, end) ?? start };
}

/** 31 is 2031, 75 is 1975. */
const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900));
const monthOf = (name: string): number => MONTHS.findIndex((month) => month === name.slice(0, 3).toLowerCase()) + 1;

const NUMERIC = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})\b/;

/**
 * The days that a text names: a day, a month (“July 2031”, 2031-07) or a year, in English or Arabic. A time of day is dropped.
 * Undefined where it names none.
 * @param order how to read 03/04/2031, where the numbers leave it open
 */
export function parseDays(text: string, order: DayOrder): DayRange | undefined {
  const clean = latin(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(clean) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (iso) return oneDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(clean);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const isMonthFirst = second > 12 || (order === 'mdy' && first <= 12);
    return oneDay(fullYear(numeric[3] ?? ''), isMonthFirst ? first : second, isMonthFirst ? second : first);
  }
  const dayFirst = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s\-/]+([a-z]{3,9})\.?,?[\s\-/]+(\d{4}|\d{2})\b/i.exec(clean);
  if (dayFirst) return oneDay(fullYear(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(clean);
  if (monthFirst) return oneDay(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  return parseMonths(clean);
}

/** Parses a month or a year without a day. */
function parseMonths(clean: string): DayRange | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(clean);
  if (yearFirst) return months(Number(yearFirst[1]), Number(yearFirst[2]));
  const yearLast = /^(\d{1,2})[-/.](\d{4})$/.exec(clean);
  if (yearLast) return months(Number(yearLast[2]), Number(yearLast[1]));
  const named = /^([a-z]{3,9})\.?,?[\s\-/]+(\d{4})$/i.exec(clean);
  if (named) return months(Number(named[2]), monthOf(named[1] ?? ''));
  return /^\d{4}$/.test(clean) ? months(Number(clean), 1, 12) : undefined;
}

/** The order of day and month that a column's values show. */
export interface OrderFound {
  order: DayOrder;
  /** Whether no value decides it or values contradict each other, so the reader should check. */
  isOpen: boolean;
}

/** Finds how a column writes its days: 25/01/2031 shows the day first, 01/25/2031 the month. @param values each once is enough */
export function findDayOrder(values: Iterable<string>): OrderFound {
  let [dayFirst, monthFirst, numeric] = [0, 0, 0];
  for (const value of values) {
    const found = NUMERIC.exec(latinDigits(value).trim());
    if (!found) continue;
    numeric++;
    if (Number(found[1]) > 12) dayFirst++;
    else if (Number(found[2]) > 12) monthFirst++;
  }
  return { order: monthFirst > dayFirst ? 'mdy' : 'dmy', isOpen: numeric > 0 && (dayFirst === 0) === (monthFirst === 0) };
}
