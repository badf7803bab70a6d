import type { About, Selection } from './about.ts';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import { toGpx } from './gpx.ts';
import { toKml } from './kml.ts';

/** Every format that the map's data can be taken home in. */
export const FORMATS = {
  geojson: { type: 'application/geo+json', write: toGeoJson, zones: true },
  kml: { type: 'application/vnd.google-earth.kml+xml', write: toKml, zones: true },
  gpx: { type: 'application/gpx+xml', write: toGpx, zones: false },
  csv: { type: 'text/csv', write: toCsv, zones: false },
} as const satisfies Record<
  string,
  {
    type: string;
    write: (selection: Selection, about: About) => string;
    /** Whether the format holds areas and lines, or only points. */
    zones: boolean;
  }
>;

export type Format = keyof typeof FORMATS;

/** `<slug>-1.0.0-shown.geojson`: what it is, of which data, and how much of them. */
export function fileName(slug: string, version: string | undefined, scope: string, extension: string): string {
  return [
    [slug, version, scope]
      .filter(Boolean)
      .join('-')
      .replace(/[^\w.-]+/g, '-'),
    extension,
  ].join('.');
}
