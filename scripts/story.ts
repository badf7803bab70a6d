import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FILES } from '../src/story/files.ts';
import type { Story } from '../src/story/schemas/story.ts';

/**
 * The public folder, whose geo/ holds the story that the site is built with: static/, or what PUBLIC_DIR names, relative to the
 * project.
 */
export const PUBLIC_DIR = process.env['PUBLIC_DIR'] || 'static';

/** The published story, as `npm run geo` has checked it. @param root the project's folder */
export function readStory(root: string): Story {
  return JSON.parse(readFileSync(resolve(root, PUBLIC_DIR, DATA_FILES.story), 'utf8')) as Story;
}

/** Puts the story's title and description into the page, for readers without scripts and for search engines. */
export function storyPage(): Plugin {
  let root = '';
  return {
    name: 'story-page',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml(html) {
      const { title, description } = readStory(root);
      return {
        html,
        tags: [
          { tag: 'title', children: title.en.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), injectTo: 'head' },
          { tag: 'meta', attrs: { name: 'description', content: description }, injectTo: 'head' },
        ],
      };
    },
  };
}
