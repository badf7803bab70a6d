/** What sets a language apart, besides its words. */
interface LanguageRecord {
  /** In itself. */
  name: string;
  /** How numbers and dates are written. */
  locale: string;
  /** Such scripts have no capitals either, and their letters join: no name on the map is spaced. */
  isRightToLeft: boolean;
  units: { km: string; miles: string; km2: string; squareMiles: string };
}

/** One record for each language of the page. A further one is a record here, and its words in each room: the type check asks for them. */
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

/** As they stand in addresses and `lang` attributes. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[];
