import { LANGUAGES } from '../../lib/languages.ts';
import { formatEventDate } from '../../lib/format.ts';
import { monthOf, type DayRange } from '../../lib/time/range.ts';
import type { Language } from '../../lib/vocabulary.ts';

/** "July 2025" for whole months, else "13–31 July 2025". */
export function formatDays(range: DayRange, language: Language): string {
  const whole = monthOf(range.start).start === range.start && monthOf(range.end).end === range.end;
  return formatEventDate({ ...range, precision: whole ? 'month' : 'day', basis: 'stated', note: { en: '', ar: '' } }, language);
}

/** "Jul" for an ISO day. */
export function shortMonth(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LANGUAGES[language].locale, { month: 'short', timeZone: 'UTC' }).format(new Date(day));
}

/** "1974" for an ISO day. */
export function yearOf(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LANGUAGES[language].locale, { year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
