import type { DayRange } from './range.ts';

/** How dates spread over months. */
export interface MonthCounts {
  /** One for each month. A date counts in every month that it may mean. */
  counts: number[];
  /** Dates that lie before the first month or after the last. */
  outside: number;
}

/** Months since the year 0 of an ISO day. */
const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

/** Counts dates by calendar month, in one pass: they may be a million. What has no date is left out. @param months consecutive */
export function countByMonth(dates: readonly Partial<DayRange>[], months: readonly DayRange[]): MonthCounts {
  const first = monthNumber(months[0]?.start ?? '');
  const counts = months.map(() => 0);
  let outside = 0;
  for (const { start, end = start } of dates) {
    if (!start || !end) continue;
    const from = Math.max(0, monthNumber(start) - first);
    const to = Math.min(months.length - 1, monthNumber(end) - first);
    if (from > to) outside++;
    for (let month = from; month <= to; month++) counts[month] = (counts[month] ?? 0) + 1;
  }
  return { counts, outside };
}
