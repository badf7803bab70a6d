import type { Geometry } from 'geojson';
import { MAX_CATEGORIES } from '../parse/categories.ts';
import type { Row } from '../parse/points.ts';

/** Rows as input for tiles. Typed arrays, because posting a hundred thousand objects to a worker takes most of a second. */
export interface Drawing {
  /** Indexes of the points in the list of rows. */
  ids: Uint32Array<ArrayBuffer>;
  /** Longitude and latitude alternating, in degrees. */
  positions: Float64Array<ArrayBuffer>;
  /** Category numbers; MAX_CATEGORIES for a category without its own colour. */
  categories: Uint8Array<ArrayBuffer>;
  /** Lines and areas. */
  shapes: { id: number; category: number; geometry: Geometry }[];
}

/** Extracts what is drawn of the rows: places and categories, without the fields. */
export function drawingOf(rows: readonly Row[], shown: (row: Row) => boolean, categoryOf: (row: Row) => number | undefined): Drawing {
  const ids = new Uint32Array(rows.length);
  const positions = new Float64Array(rows.length * 2);
  const categories = new Uint8Array(rows.length);
  const shapes: Drawing['shapes'] = [];
  let count = 0;
  rows.forEach((row, id) => {
    if (!shown(row)) return;
    const category = categoryOf(row) ?? MAX_CATEGORIES;
    if (row.shape) return void shapes.push({ id, category, geometry: row.shape });
    ids[count] = id;
    positions[count * 2] = row.longitude;
    positions[count * 2 + 1] = row.latitude;
    categories[count++] = category;
  });
  return { ids: ids.slice(0, count), positions: positions.slice(0, count * 2), categories: categories.slice(0, count), shapes };
}
