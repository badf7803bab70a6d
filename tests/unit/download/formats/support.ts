import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import type { About } from '../../../../src/download/formats/about.ts';
import type { MoreZones } from '../../../../src/story/schemas/further-zones.ts';
import type { Events } from '../../../../src/story/schemas/events.ts';
import type { Zones } from '../../../../src/story/schemas/zones.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`static/geo/${file}`, 'utf8')) as T;
export const ZONES = [...read<Zones>('zones.geojson').features, ...read<MoreZones>('more-zones.geojson').features];
export const EVENTS = read<Events>('events.geojson').features;

export const ABOUT: About = {
  title: 'Southern Syria Zones',
  description: 'What the map shows',
  version: '1.0.0',
  hash: `sha256:${'8'.repeat(64)}`,
  licenses: [
    { name: 'other-pd', title: 'Public domain (Natural Earth)' },
    { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  ],
  attribution: 'Map data: Natural Earth; towns: GeoNames (CC BY 4.0)',
  source: 'AFP reporting, 16 September 2025',
  saved: '2026-11-23',
  language: 'en',
  ring: { zone: 'damascus-ring', reading: { origin: 'centre-south', km: 12, about: 2 } },
  slug: 'southern-syria-zones',
  cite: (paragraph) => `¶ ${paragraph}`,
  color: () => '#e69f00',
};

/** Parses XML as a browser does; throws if it is not well-formed. */
export function parseXml(text: string): Document {
  const onError = (level: string, message: string) => {
    // The parser warns about U+FFFD, which replaces characters that XML does not allow.
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml') as unknown as Document;
}

/** A published event with other text. */
export function eventSaying(words: string, index = 0): Events['features'][number] {
  const event = EVENTS[index];
  if (!event) throw new Error('no such event');
  const text = { en: words, ar: words };
  const { properties } = event;
  const place = { ...properties.place, name: text, note: text } as typeof properties.place;
  return { ...event, properties: { ...properties, title: text, summary: text, place, context: text } };
}
