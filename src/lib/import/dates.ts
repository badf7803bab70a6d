/** How a column writes days in numbers. */
export type DayOrder = 'dmy' | 'mdy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Western digits for Arabic and Persian ones. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/** An ISO day, where there is such a day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** 25 is 2025, 75 is 1975. */
const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900));
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const NUMERIC = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})\b/;

/**
 * The day that a text names, as YYYY-MM-DD; a time of day is dropped. Undefined where it names none.
 * @param order how to read 03/04/2025, where the numbers leave it open
 */
export function parseDay(text: string, order: DayOrder): string | undefined {
  const clean = latinDigits(text).trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(clean) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(clean);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const isMonthFirst = second > 12 || (order === 'mdy' && first <= 12);
    return isoDay(fullYear(numeric[3] ?? ''), isMonthFirst ? first : second, isMonthFirst ? second : first);
  }
  const dayFirst = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s\-/]+([a-z]{3,9})\.?,?[\s\-/]+(\d{4}|\d{2})\b/i.exec(clean);
  if (dayFirst) return isoDay(fullYear(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(clean);
  if (monthFirst) return isoDay(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  return undefined;
}

/** What a column's own values say of its order of day and month. */
interface OrderFound {
  order: DayOrder;
  /** Whether no value decides it, or values contradict each other: the reader should look. */
  isOpen: boolean;
}

/** Finds how a column writes its days: 25/01/2025 shows the day first, 01/25/2025 the month. */
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
