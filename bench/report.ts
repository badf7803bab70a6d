/** The median: the mean of the two middle values if their number is even. Throws for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error('an empty list has no median');
  return (low + high) / 2;
}

/** One measure, of the site alone or compared with the bare page. */
export interface Measure {
  name: string;
  unit: 'KB' | 'MB' | 'ms';
  site: number[];
  bare?: number[];
  /** Highest ratio of site to bare page (a budget: exceeding it fails the run), or highest value for the site (an aim). */
  limit: { budget: number } | { aim: number };
}

export interface Row {
  cells: [name: string, site: string, bare: string, ratio: string, limit: string, verdict: string];
  /** Whether a budget is exceeded. A missed aim is reported but does not fail the run. */
  exceeded: boolean;
}

/** Values below ten keep a decimal, because it matters there. */
const number = (value: number, unit: string): string => `${value.toFixed(unit === 'KB' || value < 10 ? 1 : 0)} ${unit}`;

/** Compares the medians of a measure with its limit. */
export function judge({ name, unit, site, bare, limit }: Measure): Row {
  const ours = median(site);
  if ('aim' in limit) {
    const verdict = ours <= limit.aim ? 'within' : 'over the aim';
    return { cells: [name, number(ours, unit), '', '', `aim ${limit.aim} ${unit}`, verdict], exceeded: false };
  }
  const theirs = median(bare ?? []);
  const ratio = ours / theirs;
  const exceeded = ratio > limit.budget;
  return {
    cells: [name, number(ours, unit), number(theirs, unit), `${ratio.toFixed(3)}×`, `≤ ${limit.budget}×`, exceeded ? 'OVER' : 'within'],
    exceeded,
  };
}

/** Formats rows as a table with aligned columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(cell.length, all[at] ?? 0)), []);
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
