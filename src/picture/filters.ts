import type { Messages } from '../i18n/en.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { chosen } from '../timeline/chosen.svelte.ts';
import { formatDays } from '../timeline/words-of-days.ts';

/** Describes the active filters in words; undefined if they hide no pins. */
export function filtersInForce(app: AppState, t: Messages): string | undefined {
  const names = <T extends string>(of: Record<T, string>, values: readonly T[]) => t.doubt.list(values.map((value) => of[value]));
  const parts = [
    ...(app.categories ? [`${t.filters.category}: ${t.doubt.list(app.categories.map((category) => app.categoryName(category)))}`] : []),
    ...(app.statuses ? [`${t.filters.status}: ${names(t.statuses, app.statuses)}`] : []),
    ...(chosen.days ? [`${t.picture.time}: ${formatDays(chosen.days, app.language)}`] : []),
  ];
  return parts.length ? t.picture.filtered(parts.join(' · '), app.filteredEvents.length, app.events.length) : undefined;
}
