import { readAnnotations, type Annotations } from '../../../src/story/schemas/annotations.ts';
import { READ_FILES } from '../../../src/story/article-files.ts';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import { article } from '../../../src/article/article.svelte.ts';
import { makeUpParagraphs } from '../../fixtures/make-up-article.ts';
import { loadedApp } from './app.ts';
import { PARAGRAPHS } from './story.ts';

const response = await fetch('/geo/annotations.jsonld');

/** The published quotations, and the made-up article that contains them all. */
export const QUOTATIONS = readAnnotations((await response.json()) as Annotations);
export const MADE_UP_PARAGRAPHS: readonly string[] = makeUpParagraphs(QUOTATIONS, PARAGRAPHS);
export const MADE_UP_ARTICLE = `${MADE_UP_PARAGRAPHS.join('\n')}\n`;

/** The page's state with the data of the article panel loaded, and no copy of the article open. */
export async function readingApp(hash = ''): Promise<AppState> {
  const app = await loadedApp(hash);
  await Promise.all((['annotations', 'actors', 'paragraphs'] as const).map((key) => app.data.load(key, READ_FILES[key])));
  // One copy for the whole page, so also for every test of a file.
  article.forget(app);
  article.draft = '';
  app.announcement = '';
  return app;
}
