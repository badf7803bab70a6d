import { countCategories, type Categories } from './parse/categories.ts';
import { isInRange, type Row } from './parse/points.ts';
import { formatRange, type DayRange } from '../timeline/range.ts';
import { drawingOf, type Drawing } from './map/drawing.ts';
import type { ImportedLayer } from './imported.svelte.ts';

/** What is derived from a layer: data for the map and counts for its card. */
export interface Drawn {
  drawing: Drawing;
  categories: Categories;
  /** Rows in the timeline's range. */
  shown: Row[];
}

const NONE: Categories = { named: [], others: 0 };

/** The last result for each layer, keyed by its rows, which live as long as the layer. */
const computed = new WeakMap<readonly Row[], { from: string; drawn: Drawn }>();

/** Memoized: returns the same objects until something changes, so the map does not redraw. */
export function drawnOf({ rows, category }: ImportedLayer, range: DayRange | undefined): Drawn {
  const from = `${category} ${range && formatRange(range)}`;
  const before = computed.get(rows);
  if (before?.from === from) return before.drawn;
  const shown = rows.filter((row) => isInRange(row, range));
  const categories = category === undefined ? NONE : countCategories(shown, category);
  const numbers = new Map(categories.named.map(({ name }, index) => [name, index]));
  const numberOf = (row: Row) => (category === undefined ? undefined : numbers.get((row.fields[category] ?? '').trim()));
  const drawn = { shown, categories, drawing: drawingOf(rows, (row) => isInRange(row, range), numberOf) };
  computed.set(rows, { from, drawn });
  return drawn;
}
