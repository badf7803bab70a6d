import { formatReading, type WrittenReading } from '../../story/reading.ts';
import type { AnyZone } from '../../story/schemas/further-zones.ts';
import type { EventFeature } from '../../story/schemas/events.ts';
import type { Bbox } from '../../story/schemas/geojson.ts';
import type { Language } from '../../i18n/languages.ts';

/** What is exported: zones in drawing order and events in the order of the list, as the page holds them. */
export interface Selection {
  zones: readonly AnyZone[];
  events: readonly EventFeature[];
}

/** What every export says of itself, whatever its format. */
export interface About {
  title: string;
  /** What the file holds, in a sentence. */
  description: string;
  /** Of the data package; undefined where its descriptor could not be fetched. */
  version: string | undefined;
  /** `sha256:…` of the published data. */
  hash: string | undefined;
  /** Name and address of each licence. */
  licenses: readonly { name: string; title: string; path?: string | undefined }[];
  /** Who is to be credited. */
  attribution: string;
  /** The project's name as files have it. */
  slug: string;
  /** The article. */
  source: string;
  /** Day of the export, ISO 8601. */
  saved: string;
  /** Of names and descriptions; every other text comes in all languages. */
  language: Language;
  /** Which zone is the ring, and how it is read at the time; undefined for a story without one. */
  ring: { zone: string; reading: WrittenReading } | undefined;
  /** Names the article's paragraph that a quotation stands in. */
  cite: (paragraph: number) => string;
  /** Colour of a zone's kind or an event's category, `#rrggbb`. */
  color: (name: string) => string;
}

/** Properties as exported: the published ones, and for the ring how its distance is read (`<origin>:<km>[:<about km>]`, see README). */
export function exportedProperties(feature: AnyZone | EventFeature, { ring }: Pick<About, 'ring'>): Record<string, unknown> {
  return { ...feature.properties, ...(ring && feature.id === ring.zone && { reading: formatReading(ring.reading) }) };
}

/** The licences in one line. */
export function licenseLine({ licenses }: Pick<About, 'licenses'>): string {
  return licenses.map(({ title, path }) => (path ? `${title}, ${path}` : title)).join('; ');
}

/** Box around everything: west, south, east, north in degrees; undefined for nothing. */
export function bboxAround({ zones, events }: Selection): Bbox | undefined {
  const boxes = [
    ...zones.map(({ bbox }) => bbox),
    ...events.map(({ geometry: { coordinates } }): Bbox => [coordinates[0], coordinates[1], coordinates[0], coordinates[1]]),
  ];
  if (!boxes.length) return undefined;
  const side = (at: 0 | 1 | 2 | 3, choose: (...values: number[]) => number) => choose(...boxes.map((box) => box[at]));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}
