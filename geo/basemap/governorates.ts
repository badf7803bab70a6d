import { clipArea } from '../../src/geometry/clip.ts';
import { labelPoint } from '../../src/geometry/label.ts';
import { tidy } from '../../src/geometry/tidy.ts';
import type { Bbox } from '../../src/story/schemas/geojson.ts';
import { collect, type Collection, feature } from '../collection.ts';
import type { Resolve } from '../operations.ts';
import type { Governorate } from './definition.ts';

/** The governorates cut to the window, each with the point where its name has most room. */
export function governorates(all: readonly Governorate[], window: Bbox, resolve: Resolve): Collection {
  const features = all.flatMap(({ code, id, name }) => {
    const whole = resolve(code);
    const inside = whole && clipArea(whole.geometry, window);
    if (!inside) return [];
    const geometry = tidy(inside);
    return [feature(geometry, { id, name, labelPoint: labelPoint(geometry) })];
  });
  return collect(features, window);
}
