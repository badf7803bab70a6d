import { LANGUAGES, LANGUAGE_TAGS, type Language } from './languages.ts';
import { en, type Messages } from './en.ts';

/** Loads a font before the map draws its names, which it does once. If that fails, the system's font is used. */
async function loadFont(family: string, sample: string): Promise<void> {
  await Promise.allSettled(['400', '700'].map((weight) => document.fonts.load(`${weight} 16px '${family}'`, sample)));
}

/** English is there from the start; any other language is fetched when it is asked for. */
const LOADERS: Record<Language, () => Promise<Messages>> = {
  en: () => Promise.resolve(en),
  ar: () => Promise.all([import('./ar.ts'), loadFont('Noto Sans Arabic', 'خريطة')]).then(([module]) => module.ar),
};

/** The interface's words in a language. Rejects where they cannot be fetched. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language]();
}

export function isRightToLeft(language: Language): boolean {
  return LANGUAGES[language].isRightToLeft;
}

/** The first of the reader's languages that the story comes in, else English. */
export function preferredLanguage(wanted: readonly string[], spoken: readonly Language[] = LANGUAGE_TAGS): Language {
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return primary.map((tag) => spoken.find((known) => known === tag)).find((known) => known !== undefined) ?? 'en';
}
