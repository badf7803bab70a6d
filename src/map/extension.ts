import type { MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import type { Position } from '../story/schemas/geojson.ts';
import type { Theme } from '../app/view.ts';
import type { Language } from '../i18n/languages.ts';

/** Something that comes to the map later than the first view. It reads its own state; the map asks again when that changes. */
export interface MapExtension {
  /** Names what {@link extend} adds: another value, and the style is built anew. */
  readonly key: string;
  /** Adds sources and layers to a style; pure. A theme or a language that changes asks for it again. */
  extend: (style: StyleSpecification, options: { theme: Theme; language: Language }) => StyleSpecification;
  /** Data of the GeoJSON sources that `extend` adds. One that is another object than before is handed to the map, without a new style. */
  sources?: () => Record<string, GeoJSON.FeatureCollection>;
  /** A click or tap on the map, beside pins. @returns whether it was meant for this; then nothing else hears of it */
  onclick?: (event: MapMouseEvent) => boolean;
  /** The same on the still map, which knows where was clicked and nothing else: longitude, latitude in degrees. */
  onplace?: (position: Position) => boolean;
}
