import type { Feature, Point, Polygon } from 'geojson';
import type { Reading, ReadingOrigin } from '../story/reading.ts';
import type { AreaGeometry, Bbox } from '../story/schemas/geojson.ts';
import type { CapitalFile } from '../story/schemas/capital.ts';
import { clipArea } from './clip.ts';
import { grow } from './grow.ts';
import { cutToBox, keepWithin } from './keep.ts';
import { areaKm2 } from './measure.ts';
import { subtract } from './subtract.ts';
import { tidy } from './tidy.ts';
import type { Area, AreaFeature } from './types.ts';

/** What a reading is measured from, and the country that it is clipped to. */
export interface Capital {
  city: AreaFeature;
  centre: Feature<Point>;
  country: AreaFeature;
}

/** A reading as a surface. */
export interface ReadArea {
  geometry: AreaGeometry;
  /** Square kilometres left out because they are beyond the country's border as drawn. */
  beyondKm2: number;
}

/** Computes a reading for a new distance. What does not depend on the distance is cached, so a drag computes it once. */
export type Reader = (reading: Pick<Reading, 'origin' | 'km'>) => ReadArea;

const isSouth = (origin: ReadingOrigin): boolean => origin.endsWith('-south');
const isFromEdge = (origin: ReadingOrigin): boolean => origin.startsWith('edge');

/** The three parts of the published file. */
export function capitalOf({ features: [city, centre, country] }: CapitalFile): Capital {
  return { city, centre, country };
}

/**
 * A function that turns readings of "outside the city" into surfaces: everything within the distance of the city's edge,
 * the city itself cut out, or of its centre; toward the south only what lies south of the parallel through the centre; cut
 * to the country. The default reading is the published ring, point by point.
 */
export function readerOf({ city, centre, country }: Capital): Reader {
  const south: Bbox = [-180, -90, 180, centre.geometry.coordinates[1] ?? NaN];
  const onSide = (area: Area, origin: ReadingOrigin) => (isSouth(origin) ? cutToBox(area, south) : area);
  const km2 = (area: Area | undefined) => (area ? areaKm2(area) : 0);
  const grounds = new Map<ReadingOrigin, Area>();

  /** The land that a reading is clipped to, for any distance. */
  function groundOf(origin: ReadingOrigin): Area {
    const known = grounds.get(origin);
    if (known) return known;
    const land = isSouth(origin) ? clipArea(country.geometry, south) : country.geometry;
    if (!land) throw new RangeError('the country has no south');
    const ground = isFromEdge(origin) ? subtract({ type: 'Feature', properties: {}, geometry: land }, city).geometry : land;
    grounds.set(origin, ground);
    return ground;
  }

  return ({ origin, km }) => {
    // Round first: the intersection is faster with fewer decimals.
    const grown = tidy(grow(isFromEdge(origin) ? city : centre, km).geometry);
    const kept = keepWithin(grown as Polygon, groundOf(origin));
    if (!kept) throw new RangeError(`nothing is left at ${km} km`);
    const geometry = tidy(kept) as AreaGeometry;
    const whole = km2(onSide(grown, origin)) - (isFromEdge(origin) ? km2(onSide(city.geometry, origin)) : 0);
    // Rounding moves vertices by centimetres, so round the area to a hectare.
    return { geometry, beyondKm2: Math.max(0, Math.round((whole - areaKm2(geometry)) * 100) / 100) };
  };
}
