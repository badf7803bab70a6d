import type { Bbox } from '../../src/story/schemas/geojson.ts';

/** What the basemap covers: west, south, east, north in degrees. */
export const WINDOW: Bbox = [33.5, 30.5, 39.5, 35.5];

/** What the inset covers: all of Syria with its neighbours. */
export const LOCATOR_WINDOW: Bbox = [34.5, 31.5, 43, 38];
