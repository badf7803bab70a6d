import type { Problem } from './article.svelte.ts';

function problem({ kind, name, found, all }: Problem): string {
  if (kind === 'empty') return `${name} has no text in it.`;
  if (kind === 'too-large') return `${name} is larger than 2 MB, too large for an article. Save only its text and open that.`;
  if (kind === 'not-text') return `${name} is not a text or HTML file. Copy the words out of it and paste them here.`;
  if (kind === 'encoding')
    return `${name} is not in UTF-8 and names no other encoding that can be read. Save it as UTF-8, or paste its text.`;
  if (kind === 'other') return `${name} seems to be another article: it holds ${found} of ${all} quotations that this map rests on.`;
  if (kind === 'unreadable') return `${name} could not be read. It may have been moved or be in use; choose it again.`;
  return `${name} could not be compared: the quotations of this map could not be loaded. Try again.`;
}

/** English words of this tool. */
export const articleEn = {
  region: 'Article',
  title: 'Read along',
  close: 'Close the article',
  intro:
    'The article itself is not part of this map. Open your own copy, as a text or HTML file, and its words are tied to the pins and zones. It stays in this browser.',
  open: 'Open article',
  drop: 'or drop a file here, or',
  paste: 'paste its text',
  pasteLabel: 'Text of the article',
  readPasted: 'Read this text',
  pasted: 'The pasted text',
  dropped: 'The dropped text',
  kept: 'The copy kept in this browser',
  keep: 'Keep it in this browser',
  keepFailed: 'This browser could not save the copy. It stays open until you leave.',
  forget: 'Forget my copy',
  forgotten: 'Your copy is closed and deleted from this browser.',
  another: 'Another copy',
  exact: (name: string) => `${name}: recognised as the article.`,
  similar: (name: string, found: number, all: number) => `${name}: a copy with changes. ${found} of ${all} quotations were found in it.`,
  problem,
  staysOpen: 'The copy that was open stays open.',
  /** Heading over the paragraphs in this map's own words. */
  outline: 'The article in outline',
  outlineNote: 'Each paragraph in one line of our own, with the words behind pins and zones.',
  paragraph: (number: number) => `Paragraph ${number}`,
  around: 'Not part of the article',
  opens: (titles: string) => `On the map: ${titles}`,
  inCopy: (number: number) => `¶ ${number} in your copy`,
  notInCopy: 'These words were not found in your copy.',
  readAlong: (number: number) => `Read along: ¶ ${number}`,
};
