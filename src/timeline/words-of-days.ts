import { LANGUAGES } from '../i18n/languages.ts';
import { formatEventDate } from '../i18n/format.ts';
import { monthOf, type DayRange } from './range.ts';
import type { Language } from '../i18n/languages.ts';

/** "July 2031" for whole months, else "13–31 July 2031". */
export function formatDays(range: DayRange, language: Language): string {
  const whole = monthOf(range.start).start === range.start && monthOf(range.end).end === range.end;
  return formatEventDate({ ...range, precision: whole ? 'month' : 'day', basis: 'stated', note: { en: '', ar: '' } }, language);
}

/** "Jul" for an ISO day. */
export function shortMonth(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LANGUAGES[language].locale, { month: 'short', timeZone: 'UTC' }).format(new Date(day));
}

/** "2031" for an ISO day. */
export function yearOf(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LANGUAGES[language].locale, { year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
