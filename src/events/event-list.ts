import type { EventFeature } from '../story/schemas/events.ts';
import type { Status } from '../story/vocabulary.ts';

/** Events of the chosen categories and statuses that another filter leaves; undefined means all. Order is kept. */
export function filterEvents(
  events: readonly EventFeature[],
  categories: readonly string[] | undefined,
  statuses: readonly Status[] | undefined,
  leaves?: (event: EventFeature) => boolean,
): EventFeature[] {
  return events.filter(
    (event) =>
      (categories?.includes(event.properties.category) ?? true) &&
      (statuses?.includes(event.properties.status) ?? true) &&
      (leaves?.(event) ?? true),
  );
}

/** Events in the month of their first day, in the order given: the list's headings. */
export function groupByMonth(events: readonly EventFeature[]): { month: string; events: EventFeature[] }[] {
  const groups: { month: string; events: EventFeature[] }[] = [];
  for (const event of events) {
    const month = event.properties.date.start.slice(0, 7);
    const last = groups.at(-1);
    if (last?.month === month) last.events.push(event);
    else groups.push({ month, events: [event] });
  }
  return groups;
}
