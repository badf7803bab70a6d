import * as v from 'valibot';
import { type Actors, ActorsSchema } from '../src/story/schemas/actors.ts';
import { findParagraphFault } from './article.ts';
import { Failure } from './failure.ts';
import { languageFault } from './languages.ts';
import type { Context } from './zone.ts';

/** Where those whom a story's article names are written down by hand. */
export const actorsFile = (folder: string): string => `${folder}/actors.json`;

/**
 * Those whom the article names, as they are published.
 *
 * @param written parsed content of the actors file
 * @param events ids of the published events
 * @throws Failure naming the file, the actor and the field
 */
export function computeActors(written: unknown, events: readonly string[], { folder, paragraphs, languages }: Context): Actors {
  const file = actorsFile(folder);
  const result = v.safeParse(ActorsSchema, { actors: written });
  if (!result.success) {
    const [issue] = result.issues;
    const [, index, ...field] = (issue.path ?? []).map(({ key }) => key as string | number);
    const id = Array.isArray(written) && typeof index === 'number' ? (written[index] as { id?: unknown } | null)?.id : undefined;
    const who = typeof id === 'string' ? `actor "${id}"` : typeof index === 'number' ? `actor number ${index + 1}` : 'actors';
    throw new Failure(file, `${[who, field.join('.')].filter(Boolean).join(', ')}: ${issue.message}`);
  }
  for (const actor of result.output.actors) {
    const fault = languageFault(actor, languages) ?? findParagraphFault(actor.paragraphs, paragraphs);
    if (fault) throw new Failure(file, `actor "${actor.id}", ${fault}`);
    const at = actor.events.findIndex((event) => !events.includes(event));
    if (at >= 0) throw new Failure(file, `actor "${actor.id}", events.${at}: unknown event "${actor.events[at]}"`);
  }
  return result.output;
}
