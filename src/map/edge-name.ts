import type { AppState } from '../app/app-state.svelte.ts';
import { formatDistance, formatNumber } from '../i18n/format.ts';
import { compassPoint, type PlaceGroup } from '../events/places.ts';

/** About how wide a letter is in an edge marker's two lines, in CSS pixels. */
const LETTER = { name: 8.2, distance: 6.6 };

/** How a place is named at the map's edge: in full for a screen reader, and in two short lines. */
export interface EdgeName {
  text: string;
  name: string;
  /** Distance and direction from the story's place of reference; empty for that itself and where the map is too narrow for it. */
  distance: string;
  /** About the width of the two lines, in CSS pixels. */
  width: number;
}

/** @param narrow whether the map is too narrow for a second line */
export function edgeName(app: AppState, group: PlaceGroup, narrow: boolean): EdgeName {
  const [event] = group.events;
  const { km = 0, degrees = 0 } = (event && app.wayTo(event)) ?? {};
  const name = app.text(group.name);
  const direction = compassPoint(degrees);
  const text =
    km === 0
      ? name
      : app.t.events.away(name, formatDistance(km, app.language), app.t.directions[direction], app.text(app.story.reference.name));
  const distance = km === 0 || narrow ? '' : app.t.events.awayShort(formatNumber(km, app.language), app.t.directionsShort[direction]);
  return { text, name, distance, width: Math.max(name.length * LETTER.name, distance.length * LETTER.distance) };
}
