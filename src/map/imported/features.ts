import type { Feature, FeatureCollection } from 'geojson';
import { MAX_CATEGORIES } from '../../lib/import/categories.ts';
import type { Row } from '../../lib/import/points.ts';

/** Rows as the map draws them: their place in the list as `i`, their category's number as `c`. The fields stay behind: they are not drawn. */
export function collect(
  rows: readonly Row[],
  shown: (row: Row) => boolean,
  categoryOf: (row: Row) => number | undefined,
): Record<'points' | 'shapes', FeatureCollection> {
  const points: Feature[] = [];
  const shapes: Feature[] = [];
  rows.forEach((row, i) => {
    if (!shown(row)) return;
    const properties = { i, c: categoryOf(row) ?? MAX_CATEGORIES };
    if (row.shape) shapes.push({ type: 'Feature', geometry: row.shape, properties });
    else points.push({ type: 'Feature', geometry: { type: 'Point', coordinates: [row.longitude, row.latitude] }, properties });
  });
  return { points: { type: 'FeatureCollection', features: points }, shapes: { type: 'FeatureCollection', features: shapes } };
}
