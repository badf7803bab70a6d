import { findQuotations } from '../src/article/match.ts';
import { MADE_UP_ARTICLE, QUOTATIONS } from '../tests/fixtures/made-up-article.ts';
import type { Measure } from './report.ts';

const RUNS = 40;

/** Longest delay between dropping a file and seeing its quotations marked that nobody notices, in milliseconds. */
const AIM = 50;

/** A carelessly edited copy: other quotation marks and dashes, and a changed word in every other quotation. */
function edited(): string {
  const curly = MADE_UP_ARTICLE.replaceAll("'", '’').replaceAll('-', '–');
  return QUOTATIONS.reduce((text, { quote }, index) => {
    const words = quote.replaceAll("'", '’').replaceAll('-', '–');
    return index % 2 ? text : text.replace(words, words.replace(/(\S+) (\S+)$/, '$1 really $2'));
  }, curly);
}

/** Time to find every quotation in a copy of the article and in an edited copy. The text is made up, as long as the article. */
export function measureMatching(): Measure[] {
  return [
    { name: 'article matching', text: MADE_UP_ARTICLE },
    { name: 'article matching, an edited copy', text: edited() },
  ].map(({ name, text }) => {
    const site = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      const found = findQuotations(text, QUOTATIONS).filter(Boolean).length;
      if (found < QUOTATIONS.length * 0.9) throw new Error(`${name}: ${found} of ${QUOTATIONS.length} quotations found`);
      return performance.now() - start;
    });
    return { name, unit: 'ms', site, limit: { aim: AIM } };
  });
}
