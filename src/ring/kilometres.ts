import { latinDigits } from '../i18n/digits.ts';
import { KILOMETRES_PER_MILE } from '../i18n/format.ts';
import { within } from '../story/reading.ts';

const MILES = /\s*(mi|miles?|ميل(اً|ًا|ا)?|أميال)\.?$/i;

/** What keeps a typed number from being used. `suggestion` is how to write what was probably meant. */
export type NumberProblem = { kind: 'empty' | 'not-a-number' | 'out-of-bounds' } | { kind: 'comma' | 'miles'; suggestion: string };

export type TypedNumber = { ok: true; value: number } | { ok: false; problem: NumberProblem };

const refuse = (problem: NumberProblem): TypedNumber => ({ ok: false, problem });

/**
 * Reads kilometres as a reader types them: "7.5", "٧٫٥", ".5", "12 km". A comma is never guessed at, since "1,500" means one
 * thing in London and another in Berlin: it is refused with the form to write. So are miles. Rounded to 2 decimals.
 *
 * @param bounds least and largest value, in kilometres
 */
export function readKilometres(text: string, bounds: readonly [number, number]): TypedNumber {
  const typed = latinDigits(text)
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .replace(/\s*(km|كم)$/i, '');
  if (!typed) return refuse({ kind: 'empty' });
  if (MILES.test(typed)) {
    const miles = readKilometres(typed.replace(MILES, ''), [0, Infinity]);
    if (!miles.ok) return miles;
    const km = Math.round(miles.value * KILOMETRES_PER_MILE * 100) / 100;
    return refuse(within(km, bounds) ? { kind: 'miles', suggestion: String(km) } : { kind: 'out-of-bounds' });
  }
  if (/^[-+]?\d+,\d+$/.test(typed)) {
    const meant = readKilometres(typed.replace(/,/, '.'), bounds);
    return meant.ok ? refuse({ kind: 'comma', suggestion: String(meant.value) }) : meant;
  }
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(typed)) return refuse({ kind: 'not-a-number' });
  const value = Math.round(Number(typed) * 100) / 100;
  return within(value, bounds) ? { ok: true, value } : refuse({ kind: 'out-of-bounds' });
}
