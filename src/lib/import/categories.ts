import type { Row } from './points.ts';

/** How many categories get a colour of their own; the rest share one. */
export const MAX_CATEGORIES = 7;

export interface CategoryCount {
  name: string;
  count: number;
}

/** The values of a column, the most frequent first. @param column its place in the table */
export function countCategories(rows: readonly Row[], column: number): CategoryCount[] {
  const counts = new Map<string, number>();
  for (const { fields } of rows) {
    const name = (fields[column] ?? '').trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
