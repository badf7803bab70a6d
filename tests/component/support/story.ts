import type { Paragraphs } from '../../../src/story/schemas/paragraphs.ts';
import type { Story } from '../../../src/story/schemas/story.ts';
import type { Tour } from '../../../src/story/schemas/tour.ts';

const read = async <T>(file: string) => (await (await fetch(`/geo/${file}`)).json()) as T;

/** The published story and its lists. */
export const STORY = await read<Story>('story.json');
export const { paragraphs: PARAGRAPHS } = await read<Paragraphs>('paragraphs.json');
export const { stops: STOPS } = await read<Tour>('tour.json');
