import { clipLines } from '../../src/geometry/clip.ts';
import { tidyLine } from '../../src/geometry/tidy.ts';
import type { Bbox } from '../../src/story/schemas/geojson.ts';
import { collect, type Collection, feature, linesOf } from '../collection.ts';
import type { Border } from './definition.ts';
import type { Mosaic } from './mosaic.ts';

/** The lines between states in the window, one feature a pair. */
export function borders(all: readonly Border[], window: Bbox, mosaic: Mosaic): Collection {
  const features = all.flatMap(({ pair, kind, name }) => {
    const lines = clipLines({ type: 'MultiLineString', coordinates: mosaic.border(pair) }, window).map((line) => tidyLine(line));
    const geometry = linesOf(lines.filter((line) => line.length >= 2));
    return geometry ? [feature(geometry, { kind, name })] : [];
  });
  return collect(features, window);
}
