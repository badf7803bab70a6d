import type { EventDate } from '../story/schemas/events.ts';
import { toDay, type DayRange } from './range.ts';

/** Where an event's mark stands. Shares of the timeline's length, 0 at the first day's start, 1 at the last day's end. */
export interface Mark {
  /** The days that the date may mean. */
  from: number;
  to: number;
  /** The middle of the mark, somewhere in that span. */
  at: number;
  /** Row, from 0 at the axis. */
  lane: number;
  /** Older than the span: it stands before the start, and its shares are 0. */
  older: boolean;
}

/** Where a day begins. @returns share of the span, below 0 or above 1 outside it */
export function shareOf(iso: string, span: DayRange): number {
  const first = toDay(span.start);
  return (toDay(iso) - first) / (toDay(span.end) + 1 - first);
}

/** Where the days of a date begin and end, cut to the span. */
export function sharesOf({ start, end }: DayRange, span: DayRange): { from: number; to: number } {
  const day = 1 / (toDay(span.end) + 1 - toDay(span.start));
  const cut = (share: number) => Math.min(1, Math.max(0, share));
  return { from: cut(shareOf(start, span)), to: cut(shareOf(end, span) + day) };
}

/** The day at a share of the span, as days since 1970. */
export function dayAt(share: number, span: DayRange): number {
  const [first, last] = [toDay(span.start), toDay(span.end)];
  return Math.min(last, Math.max(first, first + Math.floor(share * (last + 1 - first))));
}

/** Whether a mark may join a lane: beside others of its own dates, or clear of all others' spans. `width` is a mark's, as a share. */
function freeIn(lane: readonly Mark[], from: number, to: number, width: number): number | undefined {
  const others = lane.filter((mark) => mark.from !== from || mark.to !== to);
  if (others.some((mark) => mark.from < to && mark.to > from)) return undefined;
  const taken = lane.map(({ at }) => at).sort((a, b) => a - b);
  let at = to - from < width ? (from + to) / 2 : from + width / 2;
  const last = to - from < width ? at : to - width / 2;
  for (const each of taken) if (Math.abs(each - at) < width - 1e-9) at = each + width;
  return at <= last + 1e-9 ? at : undefined;
}

/**
 * Lays the marks out: each within the days that its date may mean, in the lowest row where it covers no other mark and its span no
 * other span. Marks of the very same span share a row while there is room. In the order given.
 * @param width of a mark, as a share of the timeline's length
 */
export function layoutMarks(dates: readonly EventDate[], span: DayRange, width: number): Mark[] {
  const lanes: Mark[][] = [];
  let older = 0;
  return dates.map((date) => {
    if (date.end < span.start) return { from: 0, to: 0, at: 0, lane: older++, older: true };
    const { from, to } = sharesOf(date, span);
    for (let lane = 0; ; lane++) {
      const row = (lanes[lane] ??= []);
      const at = freeIn(row, from, to, width);
      if (at === undefined) continue;
      const mark = { from, to, at, lane, older: false };
      row.push(mark);
      return mark;
    }
  });
}
