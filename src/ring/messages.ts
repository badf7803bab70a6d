import type { Text } from '../story/schemas/text.ts';
import type { Language } from '../i18n/languages.ts';
import { readingAr } from './messages.ar.ts';
import { readingEn, type ReadingWords } from './messages.en.ts';

/** All languages at once: what a reading says of itself goes into the zone, which carries every text in both of the data's. */
export const READING_WORDS: Record<Language, ReadingWords> = { en: readingEn, ar: readingAr };

/** What a reading says, as the texts of zones are. */
export const inBoth = (say: (words: ReadingWords) => string): Text => ({ en: say(readingEn), ar: say(readingAr) });
