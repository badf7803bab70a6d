import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import { clipLines } from '../../src/geometry/clip.ts';
import { bounds } from '../../src/geometry/measure.ts';
import { tidy, tidyLine } from '../../src/geometry/tidy.ts';
import { type Area, areaOf, polygonsOf } from '../../src/geometry/types.ts';
import type { Bbox } from '../../src/story/schemas/geojson.ts';
import { collect, type Collection, feature, linesOf } from '../collection.ts';
import { Failure } from '../failure.ts';
import type { BasemapDefinition, Lake, River } from './definition.ts';
import type { Mosaic } from './mosaic.ts';

/**
 * Lakes and rivers in the window.
 *
 * @throws Failure where a river has no part left
 */
export function water(definition: BasemapDefinition, window: Bbox, source: FeatureCollection, mosaic: Mosaic): Collection {
  const { lakes, rivers, riverBorders } = definition;
  const features = [
    ...lakes.map((lake) => lakeFeature(lake, source)),
    ...rivers.map((river) => riverFeature(river, riverBorders, source, mosaic)),
  ];
  return collect(features, window);
}

function lakeFeature({ name, box }: Lake, { features }: FeatureCollection): Feature {
  const parts = features.filter((shape) => shape.properties?.kind === 'lake' && within(bounds(shape), box));
  const polygons = parts.flatMap(({ geometry }) => polygonsOf(geometry as Area));
  return feature(tidy(areaOf(polygons)), { kind: 'lake', name });
}

function riverFeature(
  { name, drawn, boundary }: River,
  riverBorders: readonly string[],
  { features }: FeatureCollection,
  mosaic: Mosaic,
): Feature {
  const rivers = features
    .filter((shape) => shape.properties?.kind === 'river')
    .map(({ geometry }) => geometry as LineString | MultiLineString);
  const lines = [
    ...drawn.flatMap((box) => rivers.flatMap((river) => clipLines(river, box))),
    ...(boundary ? riverBorders : []).flatMap((pair) =>
      clipLines({ type: 'MultiLineString', coordinates: mosaic.border(pair) }, boundary as Bbox),
    ),
  ];
  const geometry = linesOf(lines.map((line) => tidyLine(line)).filter((line) => line.length >= 2));
  if (!geometry) throw new Failure('geo/sources/water.json', `has no part of the ${name.en}`);
  return feature(geometry, { kind: 'river', name });
}

function within([west, south, east, north]: Bbox, box: Bbox): boolean {
  return west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
}
