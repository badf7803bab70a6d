import { latinDigits } from '../i18n/digits.ts';

/** WGS 84 degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** Why a text is not a place. */
export type CoordinatesProblem =
  | { kind: 'empty' }
  | { kind: 'unreadable' }
  /** Latitudes end at 90°, longitudes at 180°, minutes and seconds below 60. */
  | { kind: 'out-of-range'; part: 'latitude' | 'longitude' | 'minutes' }
  /** The first number can only be a longitude, so the pair is probably in the wrong order. */
  | { kind: 'swapped'; suggestion: Coordinates };

export type CoordinatesResult = Coordinates | { problem: CoordinatesProblem };

const ARABIC_WORDS: [RegExp, string][] = [
  [/شمال(ًا|اً|ا)?/g, 'N'],
  [/جنوب(ًا|اً|ا)?/g, 'S'],
  [/شرق(ًا|اً|ا)?/g, 'E'],
  [/غرب(ًا|اً|ا)?/g, 'W'],
];

/** Normalizes digits, marks and letters: Arabic and Persian digits, typographic minus, primes and quotes, directions in words. */
function plain(text: string): string {
  const digits = latinDigits(text.normalize('NFKC'))
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[º˚]/g, '°')
    .replace(/[″”“]|''|′′/g, '"')
    .replace(/[′’‘´`]/g, "'");
  const words = ARABIC_WORDS.reduce((given, [word, letter]) => given.replace(word, letter), digits);
  return words.replace(/\b(north|south|east|west)\b/gi, (word) => word.charAt(0)).trim();
}

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d+)?)`;

/** Where map services put the place in their URLs: OpenStreetMap and this map, Google, Bing, Apple, HERE, `geo:`. Latitude first. */
const IN_ADDRESSES = [
  String.raw`point/${NUMBER},${NUMBER}`,
  String.raw`!3d${NUMBER}!4d${NUMBER}`,
  String.raw`@${NUMBER},${NUMBER}`,
  String.raw`map=\d+(?:\.\d+)?/${NUMBER}/${NUMBER}`,
  String.raw`[?&#]map=${NUMBER},${NUMBER}`,
  String.raw`[?&](?:q|ll|sll|query|center|daddr|cp|coordinate)=(?:loc:)?${NUMBER}[,~][+\s]*${NUMBER}`,
  String.raw`^geo:${NUMBER},${NUMBER}`,
].map((pattern) => new RegExp(pattern));

/** URLs with named parameters, in either order: `lat=33.05&lng=36.30`. */
const NAMED_IN_ADDRESSES = ['m?lat(?:itude)?', 'm?l(?:ng|on(?:g(?:itude)?)?)'].map(
  (name) => new RegExp(String.raw`[?&#/;](?:${name})=${NUMBER}`),
);

/** The search text in a URL, as the user typed it. */
const TYPED_IN_ADDRESSES = /\/maps\/(?:place|search|dir)\/([^/@?#]+)/;

function fromAddress(text: string): CoordinatesResult | undefined {
  let address = text;
  try {
    address = decodeURIComponent(text);
  } catch {
    // A malformed escape: the raw address may still hold the numbers.
  }
  const typed = TYPED_IN_ADDRESSES.exec(address)?.[1];
  const written = typed && readWritten(plain(typed.replaceAll('+', ' ')));
  if (written && !('problem' in written)) return written;
  const [latitude, longitude] = NAMED_IN_ADDRESSES.map((pattern) => pattern.exec(address)?.[1]);
  if (latitude && longitude) return checked(Number(latitude), Number(longitude));
  for (const pattern of IN_ADDRESSES) {
    const match = pattern.exec(address);
    if (match) return checked(Number(match[1]), Number(match[2]));
  }
  return undefined;
}

/** Degrees with their direction, if one is given. */
interface Angle {
  degrees: number;
  letter: string | undefined;
}

/** "33°03'18.5\"N", "N 33 3 18.5", "-33.05". Undefined for anything else, 'minutes' for minutes or seconds of 60 or more. */
function angleOf(text: string): Angle | 'minutes' | undefined {
  const letter = /[NSEW]/i.exec(text)?.[0]?.toUpperCase();
  const numbers = text.replace(/[NSEW]/gi, ' ').trim();
  const match = /^([-+]?)(\d{1,3}(?:\.\d+)?)(?:[°\s:]+(\d{1,2}(?:\.\d+)?)(?:['\s:]+(\d{1,2}(?:\.\d+)?))?)?[°'"\s]*$/.exec(numbers);
  if (!match) return undefined;
  const [degrees = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  if (minutes >= 60 || seconds >= 60) return 'minutes';
  const size = degrees + minutes / 60 + seconds / 3600;
  const isNegative = match[1] === '-' || letter === 'S' || letter === 'W';
  return { degrees: isNegative ? -size : size, letter };
}

/** Splits a pair in two: after a direction, at a comma or semicolon, or in the middle of two, four or six numbers. */
function halves(text: string): [string, string] | undefined {
  const byLetter = /^(.*?\d.*?[NSEW])[\s,;/]*(.*?\d.*?[NSEW])$/i.exec(text) ?? /^([NSEW][^NSEW]*?)[\s,;/]*([NSEW][^NSEW]*)$/i.exec(text);
  if (byLetter) return [byLetter[1] ?? '', byLetter[2] ?? ''];
  const decimalCommas = /^([-+]?\d+),(\d+)\s*[;\s]\s*([-+]?\d+),(\d+)$/.exec(text);
  if (decimalCommas) return [`${decimalCommas[1]}.${decimalCommas[2]}`, `${decimalCommas[3]}.${decimalCommas[4]}`];
  const atMark = text.split(/\s*[,;/]\s*/).filter(Boolean);
  if (atMark.length === 2) return [atMark[0] ?? '', atMark[1] ?? ''];
  const parts = text.split(/\s+/);
  if (atMark.length > 1 || parts.length % 2) return undefined;
  return [parts.slice(0, parts.length / 2).join(' '), parts.slice(parts.length / 2).join(' ')];
}

function checked(latitude: number, longitude: number): CoordinatesResult {
  if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) {
    return { problem: { kind: 'swapped', suggestion: { latitude: longitude, longitude: latitude } } };
  }
  if (Math.abs(latitude) > 90) return { problem: { kind: 'out-of-range', part: 'latitude' } };
  if (Math.abs(longitude) > 180) return { problem: { kind: 'out-of-range', part: 'longitude' } };
  return { latitude, longitude };
}

/**
 * Parses a place as people write it: decimal degrees or degrees, minutes and seconds, with or without N and E, in Latin,
 * Arabic or Persian digits, or a map's URL. Latitude comes first unless letters say otherwise. Never throws.
 */
export function parseCoordinates(text: string): CoordinatesResult {
  const given = plain(text);
  if (!given) return { problem: { kind: 'empty' } };
  return fromAddress(given) ?? readWritten(given.replace(/^[([]\s*|\s*[)\]]$/g, ''));
}

function readWritten(given: string): CoordinatesResult {
  const [first, second] = halves(given)?.map(angleOf) ?? [];
  if (first === 'minutes' || second === 'minutes') return { problem: { kind: 'out-of-range', part: 'minutes' } };
  if (!first || !second) return { problem: { kind: 'unreadable' } };
  const isLongitude = ({ letter }: Angle) => letter === 'E' || letter === 'W';
  const isLatitude = ({ letter }: Angle) => letter === 'N' || letter === 'S';
  if ((isLongitude(first) && isLongitude(second)) || (isLatitude(first) && isLatitude(second))) return { problem: { kind: 'unreadable' } };
  const [latitude, longitude] = isLongitude(first) || isLatitude(second) ? [second, first] : [first, second];
  return checked(latitude.degrees, longitude.degrees);
}

/** Formats a point for the address and the clipboard: "33.0500,36.3000". Four decimals are about 10 m. */
export function formatPoint({ latitude, longitude }: Coordinates): string {
  return `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
}

/** Formats a point as "33°03′00″ N, 36°18′00″ E". A second is about 30 m. */
export function formatSexagesimal({ latitude, longitude }: Coordinates): string {
  const angle = (value: number, letters: string) => {
    const seconds = Math.round(Math.abs(value) * 3600);
    const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
    return `${Math.floor(seconds / 3600)}°${two((seconds / 60) % 60)}′${two(seconds % 60)}″ ${letters.charAt(value < 0 ? 1 : 0)}`;
  };
  return `${angle(latitude, 'NS')}, ${angle(longitude, 'EW')}`;
}

/** Parses what {@link formatPoint} writes; undefined for anything else, and for coordinates out of range. */
export function parsePoint(id: string): Coordinates | undefined {
  const match = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(id);
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  return match && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
