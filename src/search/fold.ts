import { latinDigits } from '../i18n/digits.ts';

/** Hamza and apostrophes of every kind: Ma'an, Ma’an and Maʿan are one name. */
const APOSTROPHES = /['’‘`´ʹʻʼʾʿˈ]/g;

/** The article, in front of sun letters too, standing alone or before a hyphen. */
const ARTICLES = /^(?:[aeu]l|[ae][dnrstz]|[ae]sh)$/;

/** The article in Arabic, with a preposition or a conjunction before it; what is left must be a word. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

/** Spellings that stand for one sound, in the order in which they are replaced. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/dj/g, 'j'],
  [/([kgdt])h/g, '$1'],
  [/ch/g, 'sh'],
  [/ph/g, 'f'],
  [/[qc]/g, 'k'],
  [/ee/g, 'i'],
  [/o?u|o+|w/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/[aei]?y|[ae]i/g, 'i'],
  [/e/g, 'a'],
  [/au/g, 'u'],
  [/ah$/, 'a'],
  [/(.)\1+/g, '$1'],
];

const ARABIC: readonly (readonly [RegExp, string])[] = [
  [ARABIC_ARTICLE, ''],
  [/ء/g, ''],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
];

/** Lower case, digits of one kind, and without marks: diacritics, tashkeel, the hamza and madda that sit on a letter, tatweel. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(APOSTROPHES, '')
    .toLowerCase();
}

/** One word in the form in which its usual spellings meet: Kuwait, Koweit and Kuweyt are all "kuit". */
export function foldWord(word: string): string {
  const rules = /[a-z]/.test(word) ? LATIN : ARABIC;
  return rules.reduce((folded, [pattern, by]) => folded.replace(pattern, by), word);
}

/** The words of a text as it is written, articles dropped (unless there is nothing else). */
export function plainWords(text: string): string[] {
  const words = bare(latinDigits(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const meant = words.filter((word) => !ARTICLES.test(word));
  return meant.length ? meant : words;
}

/** The same words as they are compared. */
export const foldedWords = (text: string): string[] => plainWords(text).map(foldWord).filter(Boolean);

/** The same for a text that is looked through: what is written with a hyphen is found written as one word too. */
export function indexedWords(text: string): string[] {
  const joined = bare(text).match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return [...foldedWords(text), ...joined.map((compound) => foldWord(compound.replaceAll('-', '')))];
}
