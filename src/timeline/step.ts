import type { EventDate } from '../story/schemas/events.ts';
import { formatRange, monthsOf, overlaps, type DayRange } from './range.ts';

export const STEPS = ['month', 'event'] as const;
export type StepBy = (typeof STEPS)[number];

/** The different date spans of events that touch the span, by first and then last day: four events of one day are one step. */
export function momentsOf(dates: readonly EventDate[], span: DayRange): DayRange[] {
  const within = dates.filter((date) => overlaps(date, span)).map(({ start, end }) => ({ start, end }));
  const unique = new Map(within.map((date) => [formatRange(date), date]));
  return [...unique.values()].sort((a, b) => (formatRange(a) < formatRange(b) ? -1 : 1));
}

/**
 * The range that a step leads to, of `stops` in date order; undefined where there is no further one. From no range a step forward
 * leads to the first stop, a step back to the last; from a range between stops to the nearest on that side.
 */
export function step(range: DayRange | undefined, stops: readonly DayRange[], by: 1 | -1): DayRange | undefined {
  if (!range) return stops.at(by === 1 ? 0 : -1);
  const here = formatRange(range);
  return by === 1 ? stops.find((stop) => formatRange(stop) > here) : stops.findLast((stop) => formatRange(stop) < here);
}

/** What the timeline steps through. */
export function stopsOf(by: StepBy, dates: readonly EventDate[], span: DayRange): DayRange[] {
  return by === 'month' ? monthsOf(span) : momentsOf(dates, span);
}
