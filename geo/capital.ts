import { clipArea } from '../src/geometry/clip.ts';
import { grow } from '../src/geometry/grow.ts';
import { bounds } from '../src/geometry/measure.ts';
import { tidy } from '../src/geometry/tidy.ts';
import type { AreaFeature } from '../src/geometry/types.ts';
import { ABOUT_KM, KM } from '../src/story/reading.ts';
import { mosaicOf, ownedRegion } from './basemap/mosaic.ts';
import { type Collection, collect } from './collection.ts';
import type { GeonamesTown } from './extract/towns.ts';
import { Failure } from './failure.ts';
import { storyFile } from './story.ts';
import { type Context, publishedSource } from './zone.ts';

/** What readings are measured from and cut to: a region's id, a town's GeoNames id, and the letters that the country's regions begin with. */
export interface RingFrom {
  edge: string;
  centre: number;
  country: string;
}

/** No reading comes within this far of the edge of the country's cut-out. Kilometres. */
const MARGIN_KM = 2;

/**
 * What the page reads the ring anew from: the city, its centre, and its country around them as far as the widest reading reaches.
 *
 * @param regions ids of the basemap's regions
 * @throws Failure naming what the inputs lack
 */
export function capital(from: RingFrom, regions: readonly string[], sources: ReadonlyMap<string, unknown>, context: Context): Collection {
  const file = storyFile(context.folder);
  const city = sources.get(from.edge) as AreaFeature | undefined;
  if (!city) throw new Failure(file, `ring.from.edge: unknown source "${from.edge}"`);
  const centre = (sources.get('towns') as GeonamesTown[]).find(({ geonameId }) => geonameId === from.centre);
  if (!centre)
    throw new Failure(
      file,
      `ring.from.centre: no town with GeoNames id ${from.centre}; npm run geo:sources -- --write adds those of the basemap`,
    );

  const reach = bounds(grow(city, KM[1] + ABOUT_KM[1] + MARGIN_KM).geometry);
  const own = regions
    .filter((code) => code.startsWith(`${from.country}-`))
    .map((code) => ({ code, region: sources.get(code) as AreaFeature }));
  const near = own.filter(({ region }) => clipArea(region.geometry, reach));
  const country = clipArea(mosaicOf(near.map(({ code, region }) => ownedRegion(code, region))).merged(), reach);
  if (!country) throw new Failure(file, `ring.from.country: no region of "${from.country}" lies near "${from.edge}"`);

  const part = (id: string, geometry: GeoJSON.Geometry, ids: readonly string[]) => ({
    type: 'Feature' as const,
    id,
    geometry,
    properties: { id, sources: ids.map((source) => publishedSource(source, context.sources, file)) },
  });
  return collect([
    part('city', tidy(city.geometry), [from.edge]),
    part('centre', { type: 'Point', coordinates: [centre.longitude, centre.latitude] }, ['towns']),
    part(
      'country',
      tidy(country),
      near.map(({ code }) => code),
    ),
  ]);
}
