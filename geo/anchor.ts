/**
 * `npm run geo:anchor -- <article.txt>`: takes the reader's own copy of the article, writes into the story's paragraphs.json by which
 * hashes it is recognised and where its paragraphs begin and end, and finds each excerpt of events.json in it: its offsets (UTF-16
 * code units) are written beside the quotation. The copy itself never enters the project. `--story <folder>` names another story.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { fold } from '../src/article/fold.ts';
import type { Paragraphs } from '../src/story/schemas/paragraphs.ts';
import { TO_BE_WRITTEN } from './article.ts';
import { STORY } from './build.ts';
import { runOrFail } from './failure.ts';
import { sha256 } from './files.ts';

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

/** What an article is known by, one paragraph a line. @param summaries by paragraph; those that are missing are left to be written */
export function identify(article: string, summaries: readonly Paragraphs['paragraphs'][number]['summary'][]): Paragraphs {
  const lines = article.trimEnd().split('\n');
  let start = 0;
  const paragraphs = lines.map((line, index) => {
    const from = start;
    start += line.length + 1;
    return { start: from, end: from + line.length, summary: summaries[index] ?? { en: TO_BE_WRITTEN } };
  });
  return { sha256: sha256(article), foldedSha256: sha256(fold(article.normalize('NFC')).text), paragraphs };
}

async function write(file: string, content: unknown): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(content), { ...(await resolveConfig(file)), filepath: file }));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { story: { type: 'string', default: STORY } }, allowPositionals: true });
  const [path] = positionals;
  if (!path) throw new Error('say where the article is: npm run geo:anchor -- <article.txt>');
  const article = readFileSync(path, 'utf8');
  const [paragraphsFile, eventsFile] = ['paragraphs.json', 'events.json'].map((name) => join(values.story, name)) as [string, string];
  const before = existsSync(paragraphsFile) ? (JSON.parse(readFileSync(paragraphsFile, 'utf8')) as Paragraphs).paragraphs : [];
  const known = identify(
    article,
    before.map(({ summary }) => summary),
  );
  await write(paragraphsFile, known);
  console.log(`${paragraphsFile}: ${known.paragraphs.length} paragraphs`);
  if (!existsSync(eventsFile)) return;
  const events = JSON.parse(readFileSync(eventsFile, 'utf8')) as Anchored[];
  for (const event of events) {
    for (const excerpt of event.excerpts) {
      try {
        Object.assign(excerpt, anchorQuote(article, excerpt.paragraph, excerpt.quote));
      } catch (error) {
        throw new Error(`${eventsFile}, event ${event.id}: ${(error as Error).message}`, { cause: error });
      }
    }
  }
  await write(eventsFile, events);
  console.log(`${eventsFile}: ${events.reduce((count, event) => count + event.excerpts.length, 0)} excerpts of ${events.length} events`);
}

if (process.argv[1] === import.meta.filename) await runOrFail(main);
