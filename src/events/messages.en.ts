import { plural } from '../i18n/plural.ts';

const events = (count: number) => `${count} ${plural(count, 'event', 'events')}`;

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
    /** @param from place of reference */
    away: (place: string, distance: string, direction: string, from: string) => `${place}, ${distance} ${direction} of ${from}`,
    awayShort: (km: string, direction: string) => `${km} km ${direction}`,
    edgeNote: (distance: string, direction: string, from: string) => `${distance} ${direction} of ${from}`,
  },
};
