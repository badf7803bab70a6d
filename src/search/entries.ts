import { formatEventDate } from '../i18n/format.ts';
import type { AnyZone } from '../story/schemas/further-zones.ts';
import { groupByPlace } from '../events/places.ts';
import type { FileContent } from '../story/files.ts';
import type { EventFeature, Excerpt } from '../story/schemas/events.ts';
import type { Position } from '../story/schemas/geojson.ts';
import type { Text } from '../story/schemas/text.ts';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import type { Spellings } from '../story/schemas/spellings.ts';

/** What a search can find on the map. */
export type Target =
  | { type: 'place'; kind: PlaceKind; name: Text; position: Position; zoom: number }
  /** A place beyond the basemap, where an event is reported: the map shows it at its edge. */
  | { type: 'far'; name: Text; event: EventFeature }
  | Owner
  | { type: 'excerpt'; excerpt: Excerpt; of: Owner };

/** What has evidence of its own. */
type Owner = { type: 'zone'; zone: AnyZone } | { type: 'event'; event: EventFeature };

export type PlaceKind = 'town' | 'country' | 'area' | 'sea' | 'governorate';

/** One thing that can be found, and the words that find it. */
export interface Entry {
  target: Target;
  /** What it is called, in every language and spelling. */
  names: string;
  /** What is said of it. */
  text: string;
  /** How much it counts beside others that the same words find; 1 is an event. */
  weight: number;
}

interface Sources {
  towns: FileContent['towns'] | undefined;
  labels: FileContent['labels'] | undefined;
  zones: readonly AnyZone[];
  events: readonly EventFeature[];
  /** Other names and spellings, where the story has any and they have arrived. */
  spellings: Spellings | undefined;
  /** Kinds of zones that are administrative regions. */
  regionKinds: readonly string[];
  /** Whether a position lies on the basemap. */
  isInWindow: (position: Position) => boolean;
}

/** Zoom at which a place fills the view, and where a town's neighbours are named. */
const ZOOM: Record<Exclude<PlaceKind, 'town'>, number> = { country: 6.8, area: 8.6, sea: 6.8, governorate: 7.6 };
const TOWN_ZOOM = 10.2;

const both = (text: Text): string => Object.values(text).join(' ');
const named = (text: Text, { spellings }: Pick<Sources, 'spellings'>): string =>
  [both(text), ...(spellings?.names[text.en] ?? [])].join(' ');

function places(sources: Sources): Entry[] {
  const { towns, labels, zones, regionKinds } = sources;
  const ofTowns = (towns?.features ?? []).map(({ geometry, properties: { name, rank } }): Entry => ({
    target: { type: 'place', kind: 'town', name, position: geometry.coordinates, zoom: TOWN_ZOOM },
    names: named(name, sources),
    text: '',
    weight: 2 - rank / 8,
  }));
  // A region that is a zone is found as that zone, whose title begins with the region's name.
  const isZone = (name: Text) =>
    zones.some(({ properties: { kind, title } }) => regionKinds.includes(kind) && title.en.startsWith(`${name.en} `));
  const ofLabels = (labels?.features ?? [])
    .filter(({ properties: { kind, name } }) => kind !== 'governorate' || !isZone(name))
    .map(({ geometry, properties: { kind, name } }): Entry => ({
      target: { type: 'place', kind, name, position: geometry.coordinates, zoom: ZOOM[kind] },
      names: named(name, sources),
      text: '',
      weight: 1.3,
    }));
  return [...ofTowns, ...ofLabels];
}

function farPlaces(sources: Sources): Entry[] {
  const { events, isInWindow } = sources;
  return groupByPlace(events)
    .filter(({ position }) => !isInWindow(position))
    .flatMap(({ name, events: [event] }): Entry[] =>
      event ? [{ target: { type: 'far', name, event }, names: named(name, sources), text: '', weight: 1.5 }] : [],
    );
}

const zoneEntry = (zone: AnyZone, sources: Sources): Entry => ({
  target: { type: 'zone', zone },
  names: [
    named(zone.properties.title, sources),
    ...(sources.regionKinds.includes(zone.properties.kind) ? (sources.spellings?.regions ?? []) : []),
  ].join(' '),
  text: both(zone.properties.description),
  weight: 1.4,
});

function eventEntry(event: EventFeature): Entry {
  const { title, summary, place, date } = event.properties;
  const dates = LANGUAGE_TAGS.map((language) => formatEventDate(date, language));
  return {
    target: { type: 'event', event },
    names: both(title),
    text: [both(summary), both(place.name), ...dates].join(' '),
    weight: 1,
  };
}

/** Each quotation once, however many rest on it; events come first. */
function excerptEntries({ events, zones }: Sources): Entry[] {
  const owned = [
    ...events.flatMap((event) => event.properties.excerpts.map((excerpt) => ({ excerpt, of: { type: 'event', event } as const }))),
    ...zones.flatMap((zone) => zone.properties.excerpts.map((excerpt) => ({ excerpt, of: { type: 'zone', zone } as const }))),
  ];
  const isFirst = ({ excerpt: { start, end } }: (typeof owned)[number], at: number) =>
    owned.findIndex(({ excerpt }) => excerpt.start === start && excerpt.end === end) === at;
  return owned.filter(isFirst).map(({ excerpt, of }) => ({
    target: { type: 'excerpt', excerpt, of },
    names: '',
    text: [excerpt.quote, ...Object.values(excerpt.meaning ?? {})].join(' '),
    weight: 0.9,
  }));
}

/** Everything that can be found, from what the page holds. */
export function searchEntries(sources: Sources): Entry[] {
  const { zones, events } = sources;
  return [
    ...places(sources),
    ...farPlaces(sources),
    ...zones.map((zone) => zoneEntry(zone, sources)),
    ...events.map(eventEntry),
    ...excerptEntries(sources),
  ];
}
