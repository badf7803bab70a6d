import { plural } from '../i18n/plural.ts';
import type { Attribution, EventDate, Place } from '../story/schemas/events.ts';
import type { Status } from '../story/vocabulary.ts';

const events = (count: number) => `${count} ${plural(count, 'event', 'events')}`;

const statuses: Record<Status, string> = { happened: 'Happened', ongoing: 'Ongoing', planned: 'Planned' };

const placePrecisions: Record<Place['precision'], string> = {
  point: 'exact point',
  town: 'town',
  province: 'province, no exact place',
  region: 'region, no exact place',
  country: 'country, no exact place',
};

const dateBases: Record<EventDate['basis'], string> = {
  stated: 'stated in the article',
  reckoned: "worked out from the article's date",
  'other-source': 'from another source',
};

const datePrecisions: Record<EventDate['precision'], string> = {
  day: 'to the day',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
};

function attribution(value: Attribution, by: string, disputedBy: string): string {
  if (value.kind === 'reported') return 'Reported by the article as fact';
  if (value.kind === 'claimed') return `According to ${by}`;
  return `Said by ${by}; disputed by ${disputedBy}`;
}

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
  filters: {
    category: 'Category',
    status: 'Status',
    clear: 'Clear filters',
  },
  statuses,
  placePrecisions,
  dateBases,
  datePrecisions,
  attribution,
};
