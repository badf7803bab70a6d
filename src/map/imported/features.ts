import type { Feature, FeatureCollection } from 'geojson';
import { MAX_CATEGORIES } from '../../lib/import/categories.ts';
import type { Row } from '../../lib/import/points.ts';

/**
 * Rows as the map draws them: their place in the list as `id`, their category's number as `c`. The fields stay behind: they are not
 * drawn. All of a category share their properties: what is handed to the map's worker is then a quarter less to copy.
 */
export function collect(
  rows: readonly Row[],
  shown: (row: Row) => boolean,
  categoryOf: (row: Row) => number | undefined,
): Record<'points' | 'shapes', FeatureCollection> {
  const points: Feature[] = [];
  const shapes: Feature[] = [];
  const propertiesOf = Array.from({ length: MAX_CATEGORIES + 1 }, (_, c) => ({ c }));
  rows.forEach((row, id) => {
    if (!shown(row)) return;
    const properties = propertiesOf[categoryOf(row) ?? MAX_CATEGORIES] ?? {};
    if (row.shape) shapes.push({ type: 'Feature', id, geometry: row.shape, properties });
    else points.push({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [row.longitude, row.latitude] }, properties });
  });
  return { points: { type: 'FeatureCollection', features: points }, shapes: { type: 'FeatureCollection', features: shapes } };
}
