import MiniSearch, { type Query } from 'minisearch';
import type { Entry, Target } from './entries.ts';
import { foldedWords, indexedWords, plainWords } from './fold.ts';

/** As many as a reader looks through; farther down the words are in doubt. */
const LIMIT = 12;

/** Folded words from this length on may be a letter off, from eight letters on two. */
const FUZZY_FROM = 4;

/** Longest query that is read, in characters; nothing on this map is called by more. */
const LONGEST = 200;

export type Search = (query: string) => Target[];

/** As typed, and whatever the spelling: a word that is only begun may fold differently from the whole ("kuw" of Kuwait). */
const inEverySpelling = (query: string, combineWith: 'AND' | 'OR'): Query => ({
  combineWith: 'OR',
  queries: [
    { queries: [plainWords(query).join(' ')], fields: ['plain'], fuzzy: false, combineWith },
    { queries: [foldedWords(query).join(' ')], fields: ['names', 'text'], combineWith },
  ],
});

/**
 * Makes the index of what can be found. The search that it returns takes any spelling, the beginning of a word and small slips,
 * in any language, and answers best first; none where nothing is like the query.
 */
export function makeSearch(entries: readonly Entry[]): Search {
  const index = new MiniSearch({
    fields: ['plain', 'names', 'text'],
    tokenize: (text, field) => (field === 'plain' ? plainWords(text) : indexedWords(text)),
    // The words come folded.
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (words) => words.split(' '),
      boost: { plain: 2, names: 4 },
      prefix: (_term, at, terms) => at === terms.length - 1,
      fuzzy: (term) => term.length >= FUZZY_FROM && !/\d/.test(term) && 0.2,
      weights: { prefix: 0.4, fuzzy: 0.2 },
      boostDocument: (id) => entries[id as number]?.weight ?? 1,
    },
  });
  index.addAll(entries.map(({ names, text }, id) => ({ id, plain: names, names, text })));
  return (query) => {
    const words = query.slice(0, LONGEST);
    const every = index.search(inEverySpelling(words, 'AND'));
    const found = every.length ? every : index.search(inEverySpelling(words, 'OR'));
    return found.slice(0, LIMIT).flatMap(({ id }) => entries[id as number]?.target ?? []);
  };
}
