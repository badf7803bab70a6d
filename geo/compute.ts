import type { FeatureCollection } from 'geojson';
import type { Area, AreaFeature } from '../src/lib/geometry/types.ts';
import type { AnyZone } from '../src/lib/more/schemas.ts';
import type { ZoneFeature } from '../src/lib/schemas/zones.ts';
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

/** Every published collection by its path under static/geo/, in the order in which the descriptor lists them. */
export type Collections = Map<string, Collection>;

/** What the build reads: parsed extracts by source id, and the events as written. */
export interface Inputs {
  sources: ReadonlyMap<string, unknown>;
  events: unknown;
}

/**
 * Everything that is published, from what was read. Pure: same inputs, same collections.
 *
 * @param progress called with each zone as it is done
 * @throws Failure naming the file and what is wrong with it
 */
export function compute(
  { sources, events }: Inputs,
  definitions: readonly ZoneDefinition[],
  progress: (zone: AnyZone) => void,
): Collections {
  const zones: AnyZone[] = [];
  const resolve: Resolve = (id) => (sources.get(id) ?? zones.find((zone) => zone.id === id)) as AreaFeature | undefined;
  for (const definition of definitions) {
    const zone = computeZone(definition, resolve);
    progress(zone);
    zones.push(zone);
  }
  // The first view fetches what it shows; the rest waits until a reader asks for it.
  const first = zones.filter(({ properties }) => properties.visible) as ZoneFeature[];
  return new Map([
    ['zones.geojson', collect(first)],
    ['more-zones.geojson', collect(zones.filter(({ properties }) => !properties.visible))],
    ['doubt.geojson', doubt(zones, definitions, resolve)],
    ['steps.geojson', steps(zones, definitions, resolve)],
    ['events.geojson', collect(computeEvents(events, first))],
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
