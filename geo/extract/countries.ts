import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipArea } from '../../src/geometry/clip.ts';
import type { Area } from '../../src/geometry/types.ts';
import type { BasemapDefinition } from '../basemap/definition.ts';
import { roundAll } from './round.ts';

/** The story's countries out of a world-atlas file, cut to the inset's window, in the order of their codes. */
export function extractCountries(topology: Topology, { codes, window }: BasemapDefinition['countries']): FeatureCollection {
  const { features } = feature(topology, topology.objects.countries as GeometryCollection);
  const cut = features.flatMap((country) => {
    const code = codes[String(country.id)];
    const geometry = code && clipArea(country.geometry as Area, window);
    if (!geometry) return [];
    return [{ type: 'Feature' as const, properties: { country: code }, geometry: roundAll(geometry) }];
  });
  return { type: 'FeatureCollection', features: cut.sort((a, b) => (a.properties.country < b.properties.country ? -1 : 1)) };
}
