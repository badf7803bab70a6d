import * as v from 'valibot';
import { type Actors, ActorsSchema } from '../src/story/schemas/actors.ts';
import { Failure } from './failure.ts';

/** Where those whom the article names are written down by hand. */
export const ACTORS_FILE = 'geo/stories/southern-syria/actors.json';

/**
 * Those whom the article names, as they are published.
 *
 * @param written parsed content of the actors file
 * @param events ids of the published events
 * @throws Failure naming the file, the actor and the field
 */
export function computeActors(written: unknown, events: readonly string[]): Actors {
  const result = v.safeParse(ActorsSchema, { actors: written });
  if (!result.success) {
    const [issue] = result.issues;
    const [, index, ...field] = (issue.path ?? []).map(({ key }) => key as string | number);
    const id = Array.isArray(written) && typeof index === 'number' ? (written[index] as { id?: unknown } | null)?.id : undefined;
    const who = typeof id === 'string' ? `actor "${id}"` : typeof index === 'number' ? `actor number ${index + 1}` : 'actors';
    throw new Failure(ACTORS_FILE, `${[who, field.join('.')].filter(Boolean).join(', ')}: ${issue.message}`);
  }
  for (const actor of result.output.actors) {
    const at = actor.events.findIndex((event) => !events.includes(event));
    if (at >= 0) throw new Failure(ACTORS_FILE, `actor "${actor.id}", events.${at}: unknown event "${actor.events[at]}"`);
  }
  return result.output;
}
