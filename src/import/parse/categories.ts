import type { Row } from './points.ts';

/** How many categories get a colour of their own; the rest share one. */
export const MAX_CATEGORIES = 7;

export interface CategoryCount {
  name: string;
  count: number;
}

/** The most frequent values of a column, which get a colour, and how many rows have another value. */
export interface Categories {
  named: CategoryCount[];
  others: number;
}

const byCount = (a: CategoryCount, b: CategoryCount): number => b.count - a.count || (a.name < b.name ? -1 : 1);

/** @param column index of the column. It may have a different value in every row, so the values are not all sorted */
export function countCategories(rows: readonly Row[], column: number): Categories {
  const counts = new Map<string, number>();
  for (const { fields } of rows) {
    const name = (fields[column] ?? '').trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named: CategoryCount[] = [];
  for (const [name, count] of counts) {
    const last = named[MAX_CATEGORIES - 1];
    const each = { name, count };
    if (last && byCount(last, each) < 0) continue;
    named.push(each);
    named.sort(byCount);
    named.length = Math.min(named.length, MAX_CATEGORIES);
  }
  return { named, others: rows.length - named.reduce((sum, { count }) => sum + count, 0) };
}
