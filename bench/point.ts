import { readFileSync } from 'node:fs';
import { areaAt, nearestTown, pointInZones } from '../src/point/point.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import type { Measure } from './report.ts';

/** Number of query points, spread over the home bounds. */
const POINTS = 60;

/** Longest delay after a click that nobody notices, in milliseconds. */
const AIM = 50;

const read = (path: string) => JSON.parse(readFileSync(new URL(`../static/geo/${path}`, import.meta.url), 'utf8')) as { features: never[] };

/** Time to answer a point query: the distance to every zone, the governorate and the nearest town. In Node. */
export function measurePointQuery(): Measure {
  const zones = [...read('zones.geojson').features, ...read('more-zones.geojson').features] as AnyZone[];
  const governorates = read('basemap/governorates.geojson').features;
  const towns = read('basemap/towns.geojson').features;
  const site = Array.from({ length: POINTS }, (_, index) => {
    const position = [35.5 + ((index * 37) % POINTS) * (2.2 / POINTS), 32.28 + index * (1.5 / POINTS)] as [number, number];
    const start = performance.now();
    const answers = pointInZones(position, zones);
    areaAt(position, governorates);
    nearestTown(position, towns);
    if (answers.length !== zones.length) throw new Error(`point query: ${answers.length} of ${zones.length} zones answered`);
    return performance.now() - start;
  });
  return { name: 'point query, all zones', unit: 'ms', site, limit: { aim: AIM } };
}
