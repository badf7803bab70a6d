import type { EventDate } from '../story/schemas/events.ts';
import { LANGUAGES, type Language } from './languages.ts';

export const KILOMETRES_PER_MILE = 1.609344;

/** A text of the data in a language, with English as fallback. */
export function inLanguage(text: { en: string } & Partial<Record<Language, string>>, language: Language): string {
  return text[language] ?? text.en;
}

/** What a quotation means; undefined for readers of its own language. */
export function meaningIn(meaning: Partial<Record<Language, string>> | undefined, language: Language): string | undefined {
  return meaning?.[language];
}

/** Formatters cached by language and options: creating one costs a hundred times as much as using it. */
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
  return once(key, () => new Intl.NumberFormat(LANGUAGES[language].locale, { maximumFractionDigits })).format(value);
}

/** "6,634 km² (2,561 sq mi)". @param areaKm2 square kilometres */
export function formatArea(areaKm2: number, language: Language): string {
  const squareMiles = areaKm2 / KILOMETRES_PER_MILE ** 2;
  const { km2, squareMiles: unit } = LANGUAGES[language].units;
  return `${formatNumber(areaKm2, language)} ${km2} (${formatNumber(squareMiles, language)} ${unit})`;
}

/** The area of a zone, or the length of a line. */
export function formatSize(zone: { areaKm2: number } | { lengthKm: number }, language: Language): string {
  return 'lengthKm' in zone ? formatDistance(zone.lengthKm, language) : formatArea(zone.areaKm2, language);
}

/** "218 km (135 mi)"; one decimal below 20. @param km kilometres */
export function formatDistance(km: number, language: Language): string {
  const digits = km < 20 ? 1 : 0;
  const { km: unit, miles } = LANGUAGES[language].units;
  return `${formatNumber(km, language, digits)} ${unit} (${formatNumber(km / KILOMETRES_PER_MILE, language, digits)} ${miles})`;
}

/** Calendar dates have no time zone: they are parsed and formatted in UTC, so that the reader's zone does not shift them. */
function formatter(language: Language, precision: EventDate['precision']): Intl.DateTimeFormat {
  return once(
    `${language} ${precision}`,
    () => new Intl.DateTimeFormat(LANGUAGES[language].locale, { ...PARTS[precision], timeZone: 'UTC' }),
  );
}

const PARTS: Record<EventDate['precision'], Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  season: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date no finer than its precision: "13 July 2031", "8–14 September 2031", "December 2030 – September 2031". */
export function formatEventDate(date: EventDate, language: Language): string {
  return formatter(language, date.precision).formatRange(new Date(date.start), new Date(date.end));
}

/** "July 2031" for an ISO day. */
export function formatMonth(day: string, language: Language): string {
  return formatter(language, 'month').format(new Date(day));
}

/** "5 March 2031" for an ISO day or date-time. */
export function formatDay(day: string, language: Language): string {
  return formatter(language, 'day').format(new Date(day.slice(0, 10)));
}
