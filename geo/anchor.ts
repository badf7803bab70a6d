/**
 * `npm run geo:anchor -- <article.txt>`: finds each excerpt of geo/stories/southern-syria/events.json in the reader's own copy of the
 * article and writes its offsets (UTF-16 code units) beside the quotation. The copy itself never enters the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const EVENTS = join(import.meta.dirname, 'stories', 'southern-syria', 'events.json');

interface Anchored {
  id: string;
  excerpts: { paragraph: number; quote: string; start: number; end: number }[];
}

/** Offsets of `quote` in paragraph `paragraph` (counted from 1) of `article`. Throws where it is not found there, or found twice. */
export function anchorQuote(article: string, paragraph: number, quote: string): { start: number; end: number } {
  const paragraphs = article.split('\n');
  const text = paragraphs[paragraph - 1];
  if (text === undefined) throw new Error(`the article has no paragraph ${paragraph}`);
  const within = text.indexOf(quote);
  if (within < 0) throw new Error(`paragraph ${paragraph} does not hold "${quote}"`);
  if (text.indexOf(quote, within + 1) >= 0) throw new Error(`paragraph ${paragraph} holds "${quote}" twice; quote more words`);
  const before = paragraphs.slice(0, paragraph - 1).reduce((length, each) => length + each.length + 1, 0);
  return { start: before + within, end: before + within + quote.length };
}

async function main(path: string | undefined): Promise<void> {
  if (!path) throw new Error('say where the article is: npm run geo:anchor -- <article.txt>');
  const article = readFileSync(path, 'utf8');
  const events = JSON.parse(readFileSync(EVENTS, 'utf8')) as Anchored[];
  for (const event of events) {
    for (const excerpt of event.excerpts) {
      try {
        Object.assign(excerpt, anchorQuote(article, excerpt.paragraph, excerpt.quote));
      } catch (error) {
        throw new Error(`geo/stories/southern-syria/events.json, event ${event.id}: ${(error as Error).message}`, { cause: error });
      }
    }
  }
  const options = await resolveConfig(EVENTS);
  writeFileSync(EVENTS, await format(JSON.stringify(events), { ...options, filepath: EVENTS }));
  console.log(`anchored ${events.reduce((count, event) => count + event.excerpts.length, 0)} excerpts of ${events.length} events`);
}

if (process.argv[1] === import.meta.filename) {
  main(process.argv[2]).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}
