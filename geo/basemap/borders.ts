import { clipLines } from '../../src/geometry/clip.ts';
import { tidyLine } from '../../src/geometry/tidy.ts';
import type { Text } from '../../src/story/schemas/text.ts';
import { collect, type Collection, feature, linesOf } from '../collection.ts';
import type { Mosaic } from './mosaic.ts';
import { WINDOW } from './window.ts';

export interface Border {
  /** The two countries' codes in alphabetical order. */
  pair: string;
  kind: 'border' | 'ceasefire' | 'armistice';
  name: Text;
}

/** The lines between states. Two are no borders: the line of 1974 on the Golan and the Green Line of 1949. */
export const BORDERS: readonly Border[] = [
  { pair: 'LB-SY', kind: 'border', name: { en: 'Syria–Lebanon border', ar: 'الحدود السورية اللبنانية' } },
  { pair: 'JO-SY', kind: 'border', name: { en: 'Syria–Jordan border', ar: 'الحدود السورية الأردنية' } },
  { pair: 'IQ-SY', kind: 'border', name: { en: 'Syria–Iraq border', ar: 'الحدود السورية العراقية' } },
  { pair: 'SY-TR', kind: 'border', name: { en: 'Syria–Turkey border', ar: 'الحدود السورية التركية' } },
  { pair: 'IL-SY', kind: 'ceasefire', name: { en: '1974 ceasefire line (Alpha)', ar: 'خط وقف إطلاق النار لعام 1974 (ألفا)' } },
  { pair: 'IL-LB', kind: 'border', name: { en: 'Blue Line between Lebanon and Israel', ar: 'الخط الأزرق بين لبنان وإسرائيل' } },
  { pair: 'IL-JO', kind: 'border', name: { en: 'Jordan–Israel border', ar: 'الحدود الأردنية الإسرائيلية' } },
  { pair: 'JO-PS', kind: 'border', name: { en: 'Jordan–West Bank border', ar: 'الحدود بين الأردن والضفة الغربية' } },
  { pair: 'IL-PS', kind: 'armistice', name: { en: '1949 armistice line (Green Line)', ar: 'خط الهدنة لعام 1949 (الخط الأخضر)' } },
  { pair: 'EG-IL', kind: 'border', name: { en: 'Egypt–Israel border', ar: 'الحدود المصرية الإسرائيلية' } },
  { pair: 'EG-PS', kind: 'border', name: { en: 'Egypt–Gaza border', ar: 'الحدود بين مصر وغزة' } },
  { pair: 'IQ-JO', kind: 'border', name: { en: 'Jordan–Iraq border', ar: 'الحدود الأردنية العراقية' } },
  { pair: 'JO-SA', kind: 'border', name: { en: 'Jordan–Saudi Arabia border', ar: 'الحدود الأردنية السعودية' } },
  { pair: 'IQ-SA', kind: 'border', name: { en: 'Iraq–Saudi Arabia border', ar: 'الحدود العراقية السعودية' } },
];

/** The lines between states in the window, one feature a pair. */
export function borders(mosaic: Mosaic): Collection {
  const features = BORDERS.flatMap(({ pair, kind, name }) => {
    const lines = clipLines({ type: 'MultiLineString', coordinates: mosaic.border(pair) }, WINDOW).map((line) => tidyLine(line));
    const geometry = linesOf(lines.filter((line) => line.length >= 2));
    return geometry ? [feature(geometry, { kind, name })] : [];
  });
  return collect(features);
}
