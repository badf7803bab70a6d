import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipArea } from '../../src/geometry/clip.ts';
import type { Area } from '../../src/geometry/types.ts';
import { LOCATOR_WINDOW } from '../basemap/window.ts';
import { roundAll } from './round.ts';

/** ISO 3166-1 numeric code, as world-atlas has it, to the two letters that the regions use. */
const CODES: Readonly<Record<string, string>> = {
  '275': 'PS',
  '368': 'IQ',
  '376': 'IL',
  '400': 'JO',
  '422': 'LB',
  '682': 'SA',
  '760': 'SY',
  '792': 'TR',
};

/** The countries of a world-atlas file around Syria, cut to the inset's window, in the order of their codes. */
export function extractCountries(topology: Topology): FeatureCollection {
  const { features } = feature(topology, topology.objects.countries as GeometryCollection);
  const cut = features.flatMap((country) => {
    const code = CODES[String(country.id)];
    const geometry = code && clipArea(country.geometry as Area, LOCATOR_WINDOW);
    if (!geometry) return [];
    return [{ type: 'Feature' as const, properties: { country: code }, geometry: roundAll(geometry) }];
  });
  return { type: 'FeatureCollection', features: cut.sort((a, b) => (a.properties.country < b.properties.country ? -1 : 1)) };
}
