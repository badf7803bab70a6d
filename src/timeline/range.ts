import type { EventDate } from '../story/schemas/events.ts';

/** First and last calendar day, inclusive, ISO 8601. */
export interface DayRange {
  start: string;
  end: string;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970 of an ISO day; NaN for what is no day of the calendar. Counted in UTC: no reader's zone shifts it. */
export function toDay(iso: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) / MS_PER_DAY : NaN;
  // Date.parse takes 30 February for 2 March.
  return fromDay(day) === iso ? day : NaN;
}

/** The ISO day of a number of days since 1970; empty for NaN. */
export function fromDay(day: number): string {
  return Number.isFinite(day) ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : '';
}

/** Reads `2031-07-01..2031-07-31`; undefined for anything else, so also where the end comes before the start. */
export function parseRange(value: string): DayRange | undefined {
  const [start = '', end = '', ...rest] = value.split('..');
  return !rest.length && toDay(start) <= toDay(end) ? { start, end } : undefined;
}

export function formatRange({ start, end }: DayRange): string {
  return `${start}..${end}`;
}

/** Whether any day that a date may mean lies in the range: what is known to the month counts on each of its days. */
export function overlaps(date: Pick<EventDate, 'start' | 'end'>, range: DayRange): boolean {
  return date.start <= range.end && date.end >= range.start;
}

/** Whether the range leaves nothing of the span out: then it is no filter, and what is older than the span counts too. */
export function isWhole(range: DayRange, span: DayRange): boolean {
  return range.start <= span.start && range.end >= span.end;
}

/** The span, longer where there are later events: to the end of the last one's month. */
export function spanOf(dates: readonly EventDate[], span: DayRange): DayRange {
  const last = dates.reduce((latest, { end }) => (end > latest ? end : latest), span.end);
  return last > span.end ? { ...span, end: monthOf(last).end } : span;
}

/** The calendar month of an ISO day. */
export function monthOf(iso: string): DayRange {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return { start: `${iso.slice(0, 7)}-01`, end: fromDay(Date.UTC(year, month, 0) / MS_PER_DAY) };
}

/** The calendar months that a range touches, in order. */
export function monthsOf(range: DayRange): DayRange[] {
  const months: DayRange[] = [];
  for (let month = monthOf(range.start); month.start <= range.end; month = monthOf(fromDay(toDay(month.end) + 1))) months.push(month);
  return months;
}
