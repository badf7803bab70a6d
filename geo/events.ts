import * as v from 'valibot';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import { type EventFeature, EventPropertiesSchema, type EventProperties, PlaceSchema } from '../src/story/schemas/events.ts';
import type { Story } from '../src/story/schemas/story.ts';
import { type Position, PositionSchema } from '../src/story/schemas/geojson.ts';
import { findExcerptFault } from './article.ts';
import { Failure } from './failure.ts';
import { distanceAndDirection } from './geodesic.ts';
import { languageFault } from './languages.ts';
import type { Context } from './zone.ts';

/** Where a story's hand-written events stand. */
export const eventsFile = (folder: string): string => `${folder}/events.json`;

/** An event as it is written: its place has a position of its own, or that of a zone's label. */
const WrittenEventSchema = v.strictObject({
  ...EventPropertiesSchema.entries,
  place: v.strictObject({
    ...PlaceSchema.entries,
    position: v.union([PositionSchema, v.strictObject({ zone: v.string() })]),
  }),
});

/**
 * The events as GeoJSON points in date order: by first day, then last day, then as written.
 *
 * @param written parsed content of the events file
 * @param story what distances are counted from, and the kinds of event
 * @param zones all that there are, those that are off by default among them
 * @throws Failure naming the file, the event and the field
 */
export function computeEvents(
  written: unknown,
  zones: readonly AnyZone[],
  story: Pick<Story, 'reference' | 'categories'>,
  context: Context,
): EventFeature[] {
  const fault = faultIn(eventsFile(context.folder));
  if (!Array.isArray(written)) throw new Failure(eventsFile(context.folder), 'is not a list of events');
  const events = written.map((entry: unknown, index) => computeEvent(entry, index, zones, story, context));
  const ids = events.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw fault(twice, 'id', 'is used twice');
  return events.sort(
    (a, b) => compare(a.properties.date.start, b.properties.date.start) || compare(a.properties.date.end, b.properties.date.end),
  );
}

function computeEvent(
  entry: unknown,
  index: number,
  zones: readonly AnyZone[],
  { reference, categories }: Pick<Story, 'reference' | 'categories'>,
  { folder, paragraphs, languages }: Context,
): EventFeature {
  const fault = faultIn(eventsFile(folder));
  const result = v.safeParse(WrittenEventSchema, entry);
  const id = (entry as { id?: unknown } | null)?.id;
  if (!result.success) {
    const [issue] = result.issues;
    throw fault(typeof id === 'string' ? id : `number ${index + 1}`, v.getDotPath(issue) ?? 'event', issue.message);
  }
  const language = languageFault(result.output, languages);
  if (language) throw fault(result.output.id, ...splitField(language));
  const { place, ...rest } = result.output;
  if (categories.every((category) => category.id !== rest.category))
    throw fault(rest.id, 'category', `unknown category "${rest.category}"`);
  const { position, ...publishedPlace } = place;
  const coordinates = positionOf(position, zones);
  if (!coordinates) throw fault(rest.id, 'place.position', `unknown zone "${(position as { zone: string }).zone}"`);
  const way = { [reference.property]: distanceAndDirection(reference.position, coordinates) };
  const properties = { ...rest, place: { ...publishedPlace, ...way } } as unknown as EventProperties;

  const unknown = properties.zones.findIndex((zone) => !zones.some(({ id }) => id === zone));
  if (unknown >= 0) throw fault(properties.id, `zones.${unknown}`, `unknown zone "${properties.zones[unknown]}"`);
  for (const [number, excerpt] of properties.excerpts.entries()) {
    const problem = findExcerptFault(excerpt, paragraphs);
    if (problem) throw fault(properties.id, `excerpts.${number}`, problem);
  }
  return { type: 'Feature', id: properties.id, geometry: { type: 'Point', coordinates }, properties: inOrder(properties) };
}

function positionOf(position: Position | { zone: string }, zones: readonly AnyZone[]): Position | undefined {
  return Array.isArray(position) ? position : zones.find(({ id }) => id === position.zone)?.properties.labelPoint;
}

/** Members in the schema's order, so that an edit that only moves them changes no byte. */
function inOrder(properties: EventProperties): EventProperties {
  const keys = Object.keys(EventPropertiesSchema.entries) as (keyof EventProperties)[];
  return Object.fromEntries(keys.filter((key) => properties[key] !== undefined).map((key) => [key, properties[key]])) as EventProperties;
}

const faultIn = (file: string) => (event: string, field: string, what: string) => new Failure(file, `event "${event}", ${field}: ${what}`);

/** "<field>: <what>" in its two parts. */
function splitField(fault: string): [string, string] {
  const [field = '', ...what] = fault.split(': ');
  return [field, what.join(': ')];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
