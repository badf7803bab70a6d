import { simplify } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import { areaKm2 } from '../../src/geometry/measure.ts';
import { tidy, tidyLine } from '../../src/geometry/tidy.ts';
import { type Area, areaOf, polygonsOf } from '../../src/geometry/types.ts';
import { collect, type Collection, feature, linesOf } from '../collection.ts';
import type { BasemapDefinition } from './definition.ts';
import { mosaicOf } from './mosaic.ts';

/** The inset is about 120 pixels wide: a pixel is 0.07°, and islands smaller than that are nothing. */
const TOLERANCE = 0.03;
const SMALLEST_KM2 = 100;
const DECIMALS = 3;

/** The country and its neighbours for the inset: land as polygons, and the lines between states. */
export function locator(
  { borders, countries: { window } }: BasemapDefinition,
  countries: readonly Feature<Area, { country: string }>[],
): Collection {
  const mosaic = mosaicOf(countries);
  const coarse = simplified(mosaic.merged());
  const large = polygonsOf(tidy(coarse, DECIMALS)).filter((rings) => areaKm2(areaOf([rings])) > SMALLEST_KM2);
  const lines = borders.flatMap(({ pair, kind }) => {
    const geometry = linesOf(mosaic.border(pair));
    return geometry ? [feature(tidyLines(simplified(geometry)), { kind })] : [];
  });
  return collect([feature(areaOf(large.map(([outer = []]) => [outer])), { kind: 'land' }), ...lines], window);
}

function simplified<G extends Geometry>(geometry: G): G {
  return simplify(geometry, { tolerance: TOLERANCE, highQuality: true });
}

function tidyLines(geometry: Geometry): Geometry {
  if (geometry.type === 'LineString') return { ...geometry, coordinates: tidyLine(geometry.coordinates, DECIMALS) };
  if (geometry.type === 'MultiLineString')
    return { ...geometry, coordinates: geometry.coordinates.map((line) => tidyLine(line, DECIMALS)) };
  return geometry;
}
