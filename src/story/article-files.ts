import type * as v from 'valibot';
import { ActorsSchema } from './schemas/actors.ts';
import { AnnotationsSchema } from './schemas/annotations.ts';
import { ParagraphsSchema } from './schemas/paragraphs.ts';

/** What reading along takes, each with its schema; fetched when it is first asked for. */
export const READ_FILES = {
  annotations: { path: 'geo/annotations.jsonld', schema: AnnotationsSchema },
  actors: { path: 'geo/actors.json', schema: ActorsSchema },
  paragraphs: { path: 'geo/paragraphs.json', schema: ParagraphsSchema },
} as const;

export type ReadContent = { [Key in keyof typeof READ_FILES]: v.InferOutput<(typeof READ_FILES)[Key]['schema']> };
