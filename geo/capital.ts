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
import { REGIONS } from './regions.ts';
import { publishedSource } from './zone.ts';

/** Damascus in GeoNames: the point that counts as the city's centre. */
const CENTRE = 170654;

/** No reading comes within this far of the edge of the country's cut-out. Kilometres. */
const MARGIN_KM = 2;

/**
 * What the page reads the ring anew from: the city, its centre, and Syria around them as far as the widest reading reaches.
 *
 * @throws Failure where the towns lack Damascus
 */
export function capital(sources: ReadonlyMap<string, unknown>): Collection {
  const city = sources.get('SY-DI') as AreaFeature;
  const centre = (sources.get('towns') as GeonamesTown[]).find(({ geonameId }) => geonameId === CENTRE);
  if (!centre) throw new Failure('geo/sources/towns.json', `has no Damascus (GeoNames ${CENTRE}); npm run geo:sources -- --write adds it`);

  const reach = bounds(grow(city, KM[1] + ABOUT_KM[1] + MARGIN_KM).geometry);
  const regions = Object.keys(REGIONS)
    .filter((code) => code.startsWith('SY-'))
    .map((code) => ({ code, region: sources.get(code) as AreaFeature }));
  const near = regions.filter(({ region }) => clipArea(region.geometry, reach));
  const country = clipArea(mosaicOf(near.map(({ code, region }) => ownedRegion(code, region))).merged(), reach);
  if (!country) throw new Failure('geo/sources/regions', 'hold no part of Syria near Damascus');

  const part = (id: string, geometry: GeoJSON.Geometry, ids: readonly string[]) => ({
    type: 'Feature' as const,
    id,
    geometry,
    properties: { id, sources: ids.map((source) => publishedSource(source, 'geo/capital.ts')) },
  });
  return collect([
    part('city', tidy(city.geometry), ['SY-DI']),
    part('centre', { type: 'Point', coordinates: [centre.longitude, centre.latitude] }, ['towns']),
    part(
      'country',
      tidy(country),
      near.map(({ code }) => code),
    ),
  ]);
}
