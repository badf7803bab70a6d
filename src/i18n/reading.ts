import type { Language } from '../lib/vocabulary.ts';
import { readingAr } from './reading.ar.ts';
import { readingEn, type ReadingWords } from './reading.en.ts';

/** Both languages at once: what a reading says of itself goes into the zone, which carries every text in both. */
export const READING_WORDS: Record<Language, ReadingWords> = { en: readingEn, ar: readingAr };
