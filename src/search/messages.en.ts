import { plural } from '../i18n/plural.ts';

/** English words of this tool. */
export const searchEn = {
  label: 'Search places, zones, events, quotations and coordinates',
  placeholder: 'Place, zone, event, words or coordinates',
  examples: 'For example',
  results: 'Results',
  count: (count: number) => `${count} ${plural(count, 'result', 'results')}`,
  none: (query: string) => `Nothing found for “${query}”.`,
  hint: 'Try another spelling, fewer words, or coordinates with the latitude first: 33.05, 36.30.',
  outside: (position: string) => `${position} lies outside this map, which reaches from 30.5° to 35.5° N and from 33.5° to 39.5° E.`,
  kinds: {
    town: 'Town',
    country: 'Country',
    area: 'Area',
    sea: 'Sea',
    governorate: 'Governorate',
    far: 'Beyond the map; opens what is reported there',
    point: 'Point on the map',
  },
  position: (latitude: string, longitude: string) => `${latitude}° N, ${longitude}° E`,
  keys: 'Arrows choose, Enter opens, Esc closes',
};
