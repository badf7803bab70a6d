import type { Language } from '../src/i18n/languages.ts';
import { LANGUAGE_TAGS } from '../src/i18n/languages.ts';

const isText = (value: object): value is Partial<Record<Language, unknown>> =>
  typeof (value as { en?: unknown }).en === 'string' && Object.keys(value).every((key) => (LANGUAGE_TAGS as string[]).includes(key));

/**
 * The first text that does not come in exactly the story's languages, as "<field>: …"; undefined where all do.
 *
 * @param value anything that holds texts, such as `{ title: { en, ar } }`
 */
export function languageFault(value: unknown, languages: readonly Language[], path: readonly string[] = []): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && isText(value)) {
    const missing = languages.find((language) => !value[language]);
    if (missing) return `${path.join('.')}: is missing in "${missing}"`;
    const other = (Object.keys(value) as Language[]).find((language) => !languages.includes(language));
    return other && `${path.join('.')}: comes in "${other}", which is not among the story's languages`;
  }
  for (const [key, each] of Object.entries(value)) {
    const fault = languageFault(each, languages, [...path, key]);
    if (fault) return fault;
  }
  return undefined;
}
