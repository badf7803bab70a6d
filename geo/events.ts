import * as v from 'valibot';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import { type EventFeature, EventPropertiesSchema, type EventProperties, PlaceSchema } from '../src/story/schemas/events.ts';
import { type Position, PositionSchema } from '../src/story/schemas/geojson.ts';
import { findExcerptFault } from './article.ts';
import { Failure } from './failure.ts';
import { DAMASCUS, distanceAndDirection } from './geodesic.ts';

/** Where the hand-written events stand. */
export const EVENTS_FILE = 'geo/stories/southern-syria/events.json';

/** An event as it is written: its place has a position of its own, or that of a zone's label. */
const WrittenEventSchema = v.strictObject({
  ...EventPropertiesSchema.entries,
  place: v.strictObject({
    ...v.omit(PlaceSchema, ['fromDamascus']).entries,
    position: v.union([PositionSchema, v.strictObject({ zone: v.string() })]),
  }),
});

/**
 * The events as GeoJSON points in date order: by first day, then last day, then as written.
 *
 * @param written parsed content of the events file
 * @param zones all that there are, those that are off by default among them
 * @throws Failure naming the file, the event and the field
 */
export function computeEvents(written: unknown, zones: readonly AnyZone[]): EventFeature[] {
  if (!Array.isArray(written)) throw new Failure(EVENTS_FILE, 'is not a list of events');
  const events = written.map((entry: unknown, index) => computeEvent(entry, index, zones));
  const ids = events.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw fault(twice, 'id', 'is used twice');
  return events.sort(
    (a, b) => compare(a.properties.date.start, b.properties.date.start) || compare(a.properties.date.end, b.properties.date.end),
  );
}

function computeEvent(entry: unknown, index: number, zones: readonly AnyZone[]): EventFeature {
  const result = v.safeParse(WrittenEventSchema, entry);
  const id = (entry as { id?: unknown } | null)?.id;
  if (!result.success) {
    const [issue] = result.issues;
    throw fault(typeof id === 'string' ? id : `number ${index + 1}`, v.getDotPath(issue) ?? 'event', issue.message);
  }
  const { place, ...rest } = result.output;
  const { position, ...publishedPlace } = place;
  const coordinates = positionOf(position, rest.id, zones);
  const properties: EventProperties = { ...rest, place: { ...publishedPlace, fromDamascus: distanceAndDirection(DAMASCUS, coordinates) } };

  const unknown = properties.zones.findIndex((zone) => !zones.some(({ id }) => id === zone));
  if (unknown >= 0) throw fault(properties.id, `zones.${unknown}`, `unknown zone "${properties.zones[unknown]}"`);
  for (const [number, excerpt] of properties.excerpts.entries()) {
    const problem = findExcerptFault(excerpt);
    if (problem) throw fault(properties.id, `excerpts.${number}`, problem);
  }
  return { type: 'Feature', id: properties.id, geometry: { type: 'Point', coordinates }, properties: inOrder(properties) };
}

function positionOf(position: Position | { zone: string }, event: string, zones: readonly AnyZone[]): Position {
  if (Array.isArray(position)) return position;
  const zone = zones.find(({ id }) => id === position.zone);
  if (!zone) throw fault(event, 'place.position', `unknown zone "${position.zone}"`);
  return zone.properties.labelPoint;
}

/** Members in the schema's order, so that an edit that only moves them changes no byte. */
function inOrder(properties: EventProperties): EventProperties {
  const keys = Object.keys(EventPropertiesSchema.entries) as (keyof EventProperties)[];
  return Object.fromEntries(keys.filter((key) => properties[key] !== undefined).map((key) => [key, properties[key]])) as EventProperties;
}

function fault(event: string, field: string, what: string): Failure {
  return new Failure(EVENTS_FILE, `event "${event}", ${field}: ${what}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
