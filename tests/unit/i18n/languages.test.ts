import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ar } from '../../../src/i18n/ar.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Messages } from '../../../src/i18n/en.ts';
import { plural } from '../../../src/i18n/plural.ts';
import { inLanguage, meaningIn } from '../../../src/i18n/format.ts';
import { LANGUAGES, LANGUAGE_TAGS } from '../../../src/i18n/languages.ts';

const withoutPanel: Omit<Messages, 'panel'> = ar;
/** Held by the type check (npm run check): a file of words says what the page says, no less and no more. */
export const FILES_OF_WORDS: Messages[] = [
  ar,
  // @ts-expect-error a word is missing
  withoutPanel,
  // @ts-expect-error a word that no part of the page says
  { ...ar, unsaid: '' },
  // @ts-expect-error the same, nested
  { ...ar, layers: { ...ar.layers, unsaid: '' } },
];

/** Code that tests for a language by name: `=== 'ar'`, `!== 'en'`, `['en', 'ar']`, `:lang(ar)`. */
const BY_NAME = /[=!]==? *['"](en|ar)['"]|['"]ar['"]|:lang\(ar/;
const OWN_FILES = /^src\/(i18n\/|\w+\/messages\.)/;

it('only language records and messages name a language', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`);
  const sources = files.filter((name) => /\.(ts|svelte|css)$/.test(name) && !OWN_FILES.test(name));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((name) => BY_NAME.test(readFileSync(name, 'utf8')))).toEqual([]);
});

/** The ring's words are separate: they go into the zone that it computes (src/ring/messages.ts). */
const ROOMS = {
  en: import.meta.glob<Record<string, unknown>>(['../../../src/*/messages.en.ts', '!**/ring/*'], { eager: true }),
  ar: import.meta.glob<Record<string, unknown>>(['../../../src/*/messages.ar.ts', '!**/ring/*'], { eager: true }),
};

/** Whether the page has a room's words under one key, or each under its own. */
function isAmong(page: Messages, words: unknown): boolean {
  if (typeof words !== 'object' || words === null) return false;
  const said = new Map<string, unknown>(Object.entries(page));
  return [...said.values()].includes(words) || Object.entries(words).every(([name, word]) => said.get(name) === word);
}

it.each([
  ['en', en],
  ['ar', ar],
] as const)('the page has the words of every room, and no two rooms have the same key: %s', (tag, page) => {
  const rooms = Object.entries(ROOMS[tag]);
  expect(rooms.length).toBeGreaterThan(20);
  const lost = rooms.filter(([, module]) => !Object.values(module).some((words) => isAmong(page, words)));
  expect(lost.map(([file]) => file)).toEqual([]);
});

it.each(LANGUAGE_TAGS)('the record of %s is valid for Intl', (tag) => {
  const { locale, units } = LANGUAGES[tag];
  expect(new Intl.Locale(locale).language).toBe(tag);
  expect(new Intl.NumberFormat(locale).format(1)).toBe('1');
  expect(Object.values(units).every(Boolean)).toBe(true);
});

it('a text without the reader’s language falls back to English, a translated quotation does not', () => {
  expect(inLanguage({ en: 'south', ar: 'جنوب' }, 'ar')).toBe('جنوب');
  expect(inLanguage({ en: 'south' }, 'ar')).toBe('south');
  expect(meaningIn({ ar: 'جنوب' }, 'ar')).toBe('جنوب');
  expect(meaningIn({ ar: 'جنوب' }, 'en')).toBeUndefined();
});

it('numbers select plural forms', () => {
  expect([0, 1, 2].map((count) => plural(count, 'row', 'rows'))).toEqual(['rows', 'row', 'rows']);
  expect(en.events.count(1, 1)).toBe('1 of 1 event');
  expect([1, 2, 3, 11, 100].map((count) => ar.events.stack(count, ''))).toEqual(
    ['حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث'].map((words) => `${words}: `),
  );
});
