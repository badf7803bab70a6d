import type { Actor } from '../story/schemas/actors.ts';

const kinds: Record<Actor['kind'], string> = { person: 'Person', office: 'Office or institution', group: 'Group' };

/** English words of the actors. */
export const actorsEn = {
  title: 'Who is who',
  note: 'Who the article names, and what it says about them.',
  kinds,
  loading: 'Loading…',
  events: 'Appears in',
  paragraphs: 'Named or meant in',
  all: 'Everyone the article names',
  appear: 'Who appears',
  about: (name: string) => `Who is ${name}?`,
};
