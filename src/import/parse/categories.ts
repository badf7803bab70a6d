import type { Row } from './points.ts';

/** How many categories get a colour of their own; the rest share one. */
export const MAX_CATEGORIES = 7;

export interface CategoryCount {
  name: string;
  count: number;
}

/** The values of a column that get a colour, the most frequent first, and how many rows have another. */
export interface Categories {
  named: CategoryCount[];
  others: number;
}

const byCount = (a: CategoryCount, b: CategoryCount): number => b.count - a.count || (a.name < b.name ? -1 : 1);

/** @param column its place in the table; it may hold another value in each of a hundred thousand rows, so these are not all sorted */
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
