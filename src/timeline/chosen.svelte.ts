import type { DayRange } from './range.ts';

/** What the timeline leaves, for whatever else has dates; a range that a hand still drags is not yet among it. */
class Chosen {
  days = $state.raw<DayRange | undefined>();
}

export const chosen = new Chosen();
