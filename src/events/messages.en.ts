import { plural } from '../i18n/plural.ts';
import type { Category } from '../story/vocabulary.ts';

const events = (count: number) => `${count} ${plural(count, 'event', 'events')}`;

const categories: Record<Category, string> = {
  violence: 'Violence',
  strike: 'Air strikes',
  withdrawal: 'Withdrawal',
  security: 'Security',
  diplomacy: 'Diplomacy',
  politics: 'Politics',
};

/** English words of the events. */
export const eventsEn = {
  loadingList: 'Loading the events…',
  events: {
    count: (shown: number, all: number) => `${shown} of ${events(all)}`,
    filter: 'Filter events',
    none: 'No event matches these filters.',
    inexact: 'place not exact',
    doubt: { planned: 'planned', claimed: 'claimed', disputed: 'disputed' } as Partial<Record<string, string>>,
    stack: (count: number, place: string) => `${events(count)}: ${place}`,
    away: (place: string, distance: string, direction: string) => `${place}, ${distance} ${direction} of Damascus`,
    awayShort: (km: string, direction: string) => `${km} km ${direction}`,
    edgeNote: (distance: string, direction: string) => `${distance} ${direction} of Damascus`,
  },
  categories,
};
