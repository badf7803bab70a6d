import type { FeatureCollection } from 'geojson';
import type { Actors } from '../src/story/schemas/actors.ts';
import type { Annotations } from '../src/story/schemas/annotations.ts';
import type { Area, AreaFeature } from '../src/geometry/types.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import type { ZoneFeature } from '../src/story/schemas/zones.ts';
import { computeActors } from './actors.ts';
import { annotationsOf } from './annotations.ts';
import { borders } from './basemap/borders.ts';
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
import { REGIONS } from './regions.ts';
import { computeZone, type ZoneDefinition } from './zone.ts';

type Collections = Map<string, Collection>;

/** Everything that is published by its path under static/geo/, in the order in which the descriptor lists it. */
export type Published = Map<string, Collection | Annotations | Actors>;

/** What the build reads: parsed extracts by source id, and events and actors as written. */
export interface Inputs {
  sources: ReadonlyMap<string, unknown>;
  events: unknown;
  actors: unknown;
}

/**
 * Everything that is published, from what was read. Pure: same inputs, same files.
 *
 * @param progress called with each zone as it is done
 * @throws Failure naming the file and what is wrong with it
 */
export function compute(
  { sources, events: written, actors }: Inputs,
  definitions: readonly ZoneDefinition[],
  progress: (zone: AnyZone) => void,
): Published {
  const zones: AnyZone[] = [];
  const resolve: Resolve = (id) => (sources.get(id) ?? zones.find((zone) => zone.id === id)) as AreaFeature | undefined;
  for (const definition of definitions) {
    const zone = computeZone(definition, resolve);
    progress(zone);
    zones.push(zone);
  }
  // The first view fetches what it shows; the rest waits until a reader asks for it.
  const first = zones.filter(({ properties }) => properties.visible) as ZoneFeature[];
  const more = zones.filter(({ properties }) => !properties.visible);
  const events = computeEvents(written, zones);
  return new Map<string, Collection | Annotations | Actors>([
    ['zones.geojson', collect(first)],
    ['more-zones.geojson', collect(more)],
    ['doubt.geojson', doubt(zones, definitions, resolve)],
    ['steps.geojson', steps(zones, definitions, resolve)],
    ['events.geojson', collect(events)],
    [
      'annotations.jsonld',
      annotationsOf([
        { file: 'events.geojson', features: events },
        { file: 'zones.geojson', features: first },
        { file: 'more-zones.geojson', features: more },
      ]),
    ],
    [
      'actors.json',
      computeActors(
        actors,
        events.map(({ id }) => id),
      ),
    ],
    ['capital.geojson', capital(sources)],
    ...basemap(sources, resolve),
  ]);
}

function basemap(sources: Inputs['sources'], resolve: Resolve): Collections {
  const mosaic = mosaicOf(Object.keys(REGIONS).map((code) => ownedRegion(code, sources.get(code) as AreaFeature)));
  const provinces = governorates(resolve);
  const countries = sources.get('countries') as FeatureCollection<Area, { country: string }>;
  return new Map([
    ['basemap/land.geojson', land(mosaic)],
    ['basemap/water.geojson', water(sources.get('water') as FeatureCollection, mosaic)],
    ['basemap/governorates.geojson', provinces],
    ['basemap/borders.geojson', borders(mosaic)],
    ['basemap/towns.geojson', towns(sources.get('towns') as GeonamesTown[])],
    ['basemap/labels.geojson', labels(provinces)],
    ['basemap/locator.geojson', locator(countries.features)],
  ]);
}
