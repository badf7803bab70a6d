import { clipArea } from '../../src/geometry/clip.ts';
import { areaKm2 } from '../../src/geometry/measure.ts';
import { tidy } from '../../src/geometry/tidy.ts';
import { areaOf, polygonsOf } from '../../src/geometry/types.ts';
import type { Bbox } from '../../src/story/schemas/geojson.ts';
import { collect, type Collection, feature } from '../collection.ts';
import type { Mosaic } from './mosaic.ts';

/** Gaps between neighbours up to this many km² are flaws of the source, not lakes. */
const LARGEST_GAP_KM2 = 50;

/** All land in the window in one colour's worth of polygons: no country is told apart. */
export function land(window: Bbox, mosaic: Mosaic): Collection {
  const inside = clipArea(mosaic.merged(), window);
  const polygons = inside ? polygonsOf(tidy(inside)) : [];
  const filled = polygons.map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => areaKm2(areaOf([[hole]])) > LARGEST_GAP_KM2)]);
  return collect([feature(areaOf(filled), {})], window);
}
