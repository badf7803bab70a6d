import * as v from 'valibot';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import { type Tour, TourSchema } from '../src/story/schemas/tour.ts';
import { findParagraphFault } from './article.ts';
import { Failure } from './failure.ts';
import { languageFault } from './languages.ts';
import type { Context } from './zone.ts';

/** Where a story's tour is written down; a story may have none. */
export const tourFile = (folder: string): string => `${folder}/tour.json`;

/**
 * The tour as it is published.
 *
 * @param events ids of the published events
 * @throws Failure naming the file, the stop and the field
 */
export function computeTour(written: unknown, zones: readonly AnyZone[], events: readonly string[], context: Context): Tour {
  const file = tourFile(context.folder);
  const result = v.safeParse(TourSchema, written);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Failure(file, `${v.getDotPath(issue) ?? 'tour'}: ${issue.message}`);
  }
  const isZone = (id: string) => zones.some((zone) => zone.id === id);
  for (const [index, stop] of result.output.stops.entries()) {
    const fail = (what: string) => new Failure(file, `stops.${index}.${what}`);
    const fault = languageFault(stop, context.languages) ?? findParagraphFault(stop.paragraphs, context.paragraphs);
    if (fault) throw fail(fault);
    const unknown = stop.layers.findIndex((id) => !isZone(id));
    if (unknown >= 0) throw fail(`layers.${unknown}: unknown zone "${stop.layers[unknown]}"`);
    const { target, selected } = stop;
    if (typeof target === 'object' && 'zone' in target && !zones.some(({ id, properties }) => id === target.zone && properties.visible))
      throw fail(`target.zone: "${target.zone}" is no zone of the first view`);
    if (selected && !(selected.type === 'event' ? events.includes(selected.id) : isZone(selected.id)))
      throw fail(`selected.id: unknown ${selected.type} "${selected.id}"`);
  }
  return result.output;
}
