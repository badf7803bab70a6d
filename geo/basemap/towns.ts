import type { Bbox } from '../../src/story/schemas/geojson.ts';
import { collect, type Collection, feature } from '../collection.ts';
import type { GeonamesTown } from '../extract/towns.ts';
import { Failure } from '../failure.ts';
import type { Town } from './definition.ts';

/**
 * The towns that get a label, most important first and larger ones before smaller, so that labels are placed in that order.
 *
 * @throws Failure naming a town of the list that the extract does not have
 */
export function towns(all: readonly Town[], window: Bbox, source: readonly GeonamesTown[]): Collection {
  const features = all.map(({ geonameId, name, rank }) => {
    const place = source.find((candidate) => candidate.geonameId === geonameId);
    if (!place)
      throw new Failure('geo/sources/towns.json', `has no ${name.en} (GeoNames ${geonameId}); npm run geo:sources -- --write adds it`);
    return feature({ type: 'Point', coordinates: [place.longitude, place.latitude] }, { name, rank, population: place.population });
  });
  return collect(
    features.sort((a, b) => a.properties.rank - b.properties.rank || b.properties.population - a.properties.population),
    window,
  );
}
