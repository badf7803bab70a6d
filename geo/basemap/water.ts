import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import { clipLines } from '../../src/geometry/clip.ts';
import { bounds } from '../../src/geometry/measure.ts';
import { tidy, tidyLine } from '../../src/geometry/tidy.ts';
import { type Area, areaOf, polygonsOf } from '../../src/geometry/types.ts';
import type { Bbox } from '../../src/story/schemas/geojson.ts';
import { collect, type Collection, feature, linesOf } from '../collection.ts';
import { Failure } from '../failure.ts';
import type { Mosaic } from './mosaic.ts';

/** The lakes, each with the box that its parts lie in. */
const LAKES: readonly { name: { en: string; ar: string }; box: Bbox }[] = [
  { name: { en: 'Lake Tiberias', ar: 'بحيرة طبريا' }, box: [35.5, 32.7, 35.7, 32.95] },
  { name: { en: 'Dead Sea', ar: 'البحر الميت' }, box: [35.3, 31, 35.65, 31.8] },
];

/**
 * The rivers. The source is drawn for 1:50m, a kilometre or two off. Where the Jordan and the Yarmouk carry a boundary, the 1:10m
 * boundary is the better river, and river and border do not run side by side.
 */
const RIVERS: readonly { name: { en: string; ar: string }; drawn: readonly Bbox[]; boundary: Bbox }[] = [
  {
    name: { en: 'Jordan River', ar: 'نهر الأردن' },
    drawn: [
      [35.5, 32.902, 35.65, 33.25],
      [35.5, 32.648, 35.6, 32.716],
    ],
    boundary: [35.4, 31.76, 35.6, 32.648],
  },
  { name: { en: 'Yarmouk River', ar: 'نهر اليرموك' }, drawn: [], boundary: [35.57, 32.64, 35.99, 32.78] },
];

const RIVER_BORDERS = ['IL-JO', 'JO-PS', 'JO-SY'];

/**
 * Lakes and rivers in the window.
 *
 * @throws Failure where a river has no part left
 */
export function water(source: FeatureCollection, mosaic: Mosaic): Collection {
  return collect([...LAKES.map((lake) => lakeFeature(lake, source)), ...RIVERS.map((river) => riverFeature(river, source, mosaic))]);
}

function lakeFeature({ name, box }: (typeof LAKES)[number], { features }: FeatureCollection): Feature {
  const parts = features.filter((shape) => shape.properties?.kind === 'lake' && within(bounds(shape), box));
  const polygons = parts.flatMap(({ geometry }) => polygonsOf(geometry as Area));
  return feature(tidy(areaOf(polygons)), { kind: 'lake', name });
}

function riverFeature({ name, drawn, boundary }: (typeof RIVERS)[number], { features }: FeatureCollection, mosaic: Mosaic): Feature {
  const rivers = features
    .filter((shape) => shape.properties?.kind === 'river')
    .map(({ geometry }) => geometry as LineString | MultiLineString);
  const lines = [
    ...drawn.flatMap((box) => rivers.flatMap((river) => clipLines(river, box))),
    ...RIVER_BORDERS.flatMap((pair) => clipLines({ type: 'MultiLineString', coordinates: mosaic.border(pair) }, boundary)),
  ];
  const geometry = linesOf(lines.map((line) => tidyLine(line)).filter((line) => line.length >= 2));
  if (!geometry) throw new Failure('geo/sources/water.json', `has no part of the ${name.en}`);
  return feature(geometry, { kind: 'river', name });
}

function within([west, south, east, north]: Bbox, box: Bbox): boolean {
  return west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
}
