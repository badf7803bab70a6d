import type { EventDate } from './schemas/events.ts';
import type { Text } from './schemas/text.ts';
import type { Language } from './vocabulary.ts';

export const KILOMETRES_PER_MILE = 1.609344;

/** Latin digits in Arabic too, as the map's coordinates and most Syrian news use them beside Arabic text. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn' };

export function inLanguage(text: Text, language: Language): string {
  return text[language];
}

/** Formatters by language and options: making one costs a hundred times what using it does. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function once<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = made.get(key) as T | undefined;
  if (known) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

export function formatNumber(value: number, language: Language, maximumFractionDigits = 0): string {
  const key = `${language} ${maximumFractionDigits}`;
  return once(key, () => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits })).format(value);
}

/** "6,634 km² (2,561 sq mi)". @param areaKm2 square kilometres */
export function formatArea(areaKm2: number, language: Language): string {
  const squareMiles = areaKm2 / KILOMETRES_PER_MILE ** 2;
  const unit = language === 'ar' ? ['كم²', 'ميل²'] : ['km²', 'sq mi'];
  return `${formatNumber(areaKm2, language)} ${unit[0]} (${formatNumber(squareMiles, language)} ${unit[1]})`;
}

/** The area of a zone, or the length of a line. */
export function formatSize(zone: { areaKm2: number } | { lengthKm: number }, language: Language): string {
  return 'lengthKm' in zone ? formatDistance(zone.lengthKm, language) : formatArea(zone.areaKm2, language);
}

/** "218 km (135 mi)"; one decimal below 20. @param km kilometres */
export function formatDistance(km: number, language: Language): string {
  const digits = km < 20 ? 1 : 0;
  const unit = language === 'ar' ? ['كم', 'ميل'] : ['km', 'mi'];
  return `${formatNumber(km, language, digits)} ${unit[0]} (${formatNumber(km / KILOMETRES_PER_MILE, language, digits)} ${unit[1]})`;
}

/** Calendar dates carry no time zone: they are read and written in UTC so that no reader's zone shifts them. */
function formatter(language: Language, precision: EventDate['precision']): Intl.DateTimeFormat {
  return once(`${language} ${precision}`, () => new Intl.DateTimeFormat(LOCALES[language], { ...PARTS[precision], timeZone: 'UTC' }));
}

const PARTS: Record<EventDate['precision'], Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  season: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date no finer than its precision: "13 July 2025", "8–14 September 2025", "December 2024 – September 2025". */
export function formatEventDate(date: EventDate, language: Language): string {
  return formatter(language, date.precision).formatRange(new Date(date.start), new Date(date.end));
}

/** "July 2025" for an ISO day. */
export function formatMonth(day: string, language: Language): string {
  return formatter(language, 'month').format(new Date(day));
}

/** "16 September 2025" for an ISO day or date-time. */
export function formatDay(day: string, language: Language): string {
  return formatter(language, 'day').format(new Date(day.slice(0, 10)));
}
