/** The properties of a language, besides its words. */
interface LanguageRecord {
  /** Name of the language in the language itself. */
  name: string;
  /** Locale for numbers and dates. */
  locale: string;
  /** Also turns off capitals and letter spacing on the map, because Arabic letters join and have no capitals. */
  isRightToLeft: boolean;
  units: { km: string; miles: string; km2: string; squareMiles: string };
}

/** The page's languages. To add one, add a record here and its words in each room: the type check reports what is missing. */
const RECORDS = {
  en: {
    name: 'English',
    locale: 'en-GB',
    isRightToLeft: false,
    units: { km: 'km', miles: 'mi', km2: 'km²', squareMiles: 'sq mi' },
  },
  ar: {
    name: 'العربية',
    // Latin digits in Arabic too, as the map's coordinates have them; months as the Levant names them.
    locale: 'ar-SY-u-nu-latn',
    isRightToLeft: true,
    units: { km: 'كم', miles: 'ميل', km2: 'كم²', squareMiles: 'ميل²' },
  },
} satisfies Record<string, LanguageRecord>;

export type Language = keyof typeof RECORDS;

export const LANGUAGES: Record<Language, LanguageRecord> = RECORDS;

/** As used in addresses and `lang` attributes. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[];
