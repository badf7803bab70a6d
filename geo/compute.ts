import type { FeatureCollection } from 'geojson';
import type { Area, AreaFeature } from '../src/geometry/types.ts';
import type { Actors } from '../src/story/schemas/actors.ts';
import type { Annotations } from '../src/story/schemas/annotations.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import type { Paragraphs } from '../src/story/schemas/paragraphs.ts';
import type { Spellings } from '../src/story/schemas/spellings.ts';
import type { Story } from '../src/story/schemas/story.ts';
import type { Tour } from '../src/story/schemas/tour.ts';
import type { ZoneFeature } from '../src/story/schemas/zones.ts';
import { computeActors } from './actors.ts';
import { annotationsOf } from './annotations.ts';
import { checkParagraphs } from './article.ts';
import { borders } from './basemap/borders.ts';
import type { BasemapDefinition } from './basemap/definition.ts';
import { governorates } from './basemap/governorates.ts';
import { labels } from './basemap/labels.ts';
import { land } from './basemap/land.ts';
import { locator } from './basemap/locator.ts';
import { mosaicOf, ownedRegion } from './basemap/mosaic.ts';
import { towns } from './basemap/towns.ts';
import { water } from './basemap/water.ts';
import { capital } from './capital.ts';
import { collect, type Collection } from './collection.ts';
import { doubt, steps } from './doubt.ts';
import { computeEvents } from './events.ts';
import type { GeonamesTown } from './extract/towns.ts';
import type { Resolve } from './operations.ts';
import { computeSpellings } from './spellings.ts';
import { checkNames, publishedStory, type StoryModules } from './story.ts';
import { computeTour } from './tour.ts';
import { computeZone, type Context } from './zone.ts';

type Collections = Map<string, Collection>;
type Content = Collection | Annotations | Actors | Story | Tour | Paragraphs | Spellings;

/** Everything that is published by its path under static/geo/, in the order in which the descriptor lists it. */
export type Published = Map<string, Content>;

/** What the build reads. */
export interface Inputs extends StoryModules {
  /** The story's folder, for messages. */
  folder: string;
  /** Parsed extracts by source id. */
  extracts: ReadonlyMap<string, unknown>;
  /** The story's lists as written; what a story goes without is undefined. */
  written: { paragraphs: unknown; events: unknown; actors?: unknown; tour?: unknown; spellings?: unknown };
}

/**
 * Everything that is published, from what was read. Pure: same inputs, same files.
 *
 * @param progress called with each zone as it is done
 * @throws Failure naming the file and what is wrong with it
 */
export function compute(inputs: Inputs, progress: (zone: AnyZone) => void): Published {
  const { folder, story, zones: definitions, basemap, sources, extracts, written } = inputs;
  const paragraphs = checkParagraphs(`${folder}/paragraphs.json`, written.paragraphs, story.languages);
  const context: Context = { folder, sources, paragraphs: paragraphs.paragraphs, languages: story.languages };
  const zones: AnyZone[] = [];
  const resolve: Resolve = (id) => (extracts.get(id) ?? zones.find((zone) => zone.id === id)) as AreaFeature | undefined;
  for (const definition of definitions) {
    const zone = computeZone(definition, resolve, context);
    progress(zone);
    zones.push(zone);
  }
  // The first view fetches what it shows; the rest waits until a reader asks for it.
  const first = zones.filter(({ properties }) => properties.visible) as ZoneFeature[];
  const more = zones.filter(({ properties }) => !properties.visible);
  const events = computeEvents(written.events, zones, story, context);
  checkNames(folder, story, zones);
  const ids = events.map(({ id }) => id);
  const resting = [
    { file: 'events.geojson', features: events },
    { file: 'zones.geojson', features: first },
    { file: 'more-zones.geojson', features: more },
  ];
  const files: [string, Content | undefined][] = [
    ['zones.geojson', collect(first)],
    ['more-zones.geojson', more.length ? collect(more) : undefined],
    ['doubt.geojson', doubt(zones, definitions, resolve, context)],
    ['steps.geojson', steps(zones, definitions, resolve, context)],
    ['events.geojson', collect(events)],
    ['annotations.jsonld', annotationsOf(resting, story.report, paragraphs.sha256)],
    ['actors.json', written.actors === undefined ? undefined : computeActors(written.actors, ids, context)],
    ['capital.geojson', story.ring && capital(story.ring.from, basemap.regions, extracts, context)],
    ...basemapFiles(basemap, story, extracts, resolve),
    ['paragraphs.json', paragraphs],
    ['tour.json', written.tour === undefined ? undefined : computeTour(written.tour, zones, ids, context)],
    ['spellings.json', written.spellings === undefined ? undefined : computeSpellings(written.spellings, context)],
  ];
  const published = files.filter((file): file is [string, Content] => file[1] !== undefined);
  return new Map([
    ...published,
    [
      'story.json',
      publishedStory(
        story,
        published.map(([path]) => path),
      ),
    ],
  ]);
}

function basemapFiles(
  definition: BasemapDefinition,
  { map: { window } }: Pick<Story, 'map'>,
  extracts: Inputs['extracts'],
  resolve: Resolve,
): Collections {
  const mosaic = mosaicOf(definition.regions.map((code) => ownedRegion(code, extracts.get(code) as AreaFeature)));
  const regions = governorates(definition.governorates, window, resolve);
  const countries = extracts.get('countries') as FeatureCollection<Area, { country: string }>;
  return new Map([
    ['basemap/land.geojson', land(window, mosaic)],
    ['basemap/water.geojson', water(definition, window, extracts.get('water') as FeatureCollection, mosaic)],
    ['basemap/governorates.geojson', regions],
    ['basemap/borders.geojson', borders(definition.borders, window, mosaic)],
    ['basemap/towns.geojson', towns(definition.towns, window, extracts.get('towns') as GeonamesTown[])],
    ['basemap/labels.geojson', labels(definition.labels, definition.governorates, regions, window)],
    ['basemap/locator.geojson', locator(definition, countries.features)],
  ]);
}
