import { findQuotations } from '../src/article/match.ts';
import { MADE_UP_ARTICLE, QUOTATIONS } from '../tests/fixtures/made-up-article.ts';
import type { Measure } from './report.ts';

const RUNS = 40;

/** The longest that nobody notices between dropping a file and seeing its words marked, in milliseconds. */
const AIM = 50;

/** A copy as a careless editor leaves it: other quotation marks and dashes, and a word changed in every other quotation. */
function edited(): string {
  const curly = MADE_UP_ARTICLE.replaceAll("'", '’').replaceAll('-', '–');
  return QUOTATIONS.reduce((text, { quote }, index) => {
    const words = quote.replaceAll("'", '’').replaceAll('-', '–');
    return index % 2 ? text : text.replace(words, words.replace(/(\S+) (\S+)$/, '$1 really $2'));
  }, curly);
}

/** Finding every quotation in a copy of the article that is like it, and in one that was edited. The text is made up, as long as the article. */
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
