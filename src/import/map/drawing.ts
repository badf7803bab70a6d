import type { Geometry } from 'geojson';
import { MAX_CATEGORIES } from '../parse/categories.ts';
import type { Row } from '../parse/points.ts';

/** Rows as their tiles are made of them. Flat arrays: to hand a worker a hundred thousand objects takes a page most of a second. */
export interface Drawing {
  /** The points' places in the list of rows. */
  ids: Uint32Array<ArrayBuffer>;
  /** Their longitudes and latitudes by turns, in degrees. */
  positions: Float64Array<ArrayBuffer>;
  /** The numbers of their categories; MAX_CATEGORIES where a category has no colour of its own. */
  categories: Uint8Array<ArrayBuffer>;
  /** Lines and areas. */
  shapes: { id: number; category: number; geometry: Geometry }[];
}

/** What is drawn of rows: their places alone, as the fields are not drawn. */
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
