import { plural } from '../i18n/plural.ts';
import { rows } from '../import/messages.en.ts';

/** English words of this tool. */
export const timelineEn = {
  label: 'Timeline',
  close: 'Close the timeline',
  from: 'From',
  to: 'To',
  first: 'First day shown',
  last: 'Last day shown',
  previous: 'Previous step',
  next: 'Next step',
  stepBy: 'Step by',
  steps: { month: 'month', event: 'event' },
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  all: 'All dates',
  articleDay: (day: string) => `The article, ${day}`,
  before: 'Before the timeline',
  older: (day: string) => `Before the timeline: ${day}`,
  marks: 'Events by date',
  shown: (range: string, shown: number, all: number) => `${range}: ${shown} of ${all} events`,
  empty: (range: string) => `${range}: the article reports no event in this period.`,
  atEnd: 'The timeline ends here.',
  backwards: 'The first day comes after the last: choose an earlier first day or a later last one.',
  outside: (range: string) => `Enter two dates within ${range}.`,
  noDay: 'This is not a valid date. Enter day, month and year.',
  month: (month: string, count: number) => `${month}: ${count} ${plural(count, 'event', 'events')}`,
  rows: 'Your data by date',
  rowsInMonth: (month: string, count: number, written: string) => `${month}: ${rows(count, written)} of your data`,
  rowsOutside: (count: number, written: string) => `Before or after this timeline: ${rows(count, written)} of your data.`,
  /** On a phone: what stands behind it besides the zones. */
  more: 'Dates, speed, zones',
};
