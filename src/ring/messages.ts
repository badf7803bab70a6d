import type { Text } from '../story/schemas/text.ts';
import { inLanguage } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { readingAr } from './messages.ar.ts';
import { readingEn, type ReadingWords } from './messages.en.ts';

/** All languages at once: what a reading says of itself goes into the zone, which carries every text in those of the story. */
export const READING_WORDS: Record<Language, ReadingWords> = { en: readingEn, ar: readingAr };

/**
 * What a reading says, as the texts of zones are.
 *
 * @param say given the words of a language, and what says a text of the story in it
 */
export function inEach(languages: readonly Language[], say: (words: ReadingWords, text: (text: Text) => string) => string): Text {
  const entries = languages.map((language) => [language, say(READING_WORDS[language], (text) => inLanguage(text, language))]);
  return Object.fromEntries(entries) as Text;
}
