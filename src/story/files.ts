import type * as v from 'valibot';
import type { ReadContent } from './article-files.ts';
import type { MoreContent } from './further-files.ts';
import type { CapitalFile } from './schemas/capital.ts';
import type { DATA_SCHEMAS } from './schemas/files.ts';
import type { Spellings } from './schemas/spellings.ts';
import type { Tour } from './schemas/tour.ts';

/** Every data file that the first view reads, by key: its path below static/. The schemas stand in schemas/files.ts. */
export const DATA_FILES = {
  story: 'geo/story.json',
  zones: 'geo/zones.geojson',
  events: 'geo/events.geojson',
  land: 'geo/basemap/land.geojson',
  water: 'geo/basemap/water.geojson',
  governorates: 'geo/basemap/governorates.geojson',
  borders: 'geo/basemap/borders.geojson',
  towns: 'geo/basemap/towns.geojson',
  labels: 'geo/basemap/labels.geojson',
  locator: 'geo/basemap/locator.geojson',
  datapackage: 'geo/datapackage.json',
} as const;

export type FileKey = keyof typeof DATA_FILES;
export type FileContent = { [Key in FileKey]: v.InferOutput<(typeof DATA_SCHEMAS)[Key]> };

/** The same with the files that a part of the page fetches when it is first used. */
export type StoredContent = FileContent & MoreContent & ReadContent & { capital: CapitalFile; tour: Tour; spellings: Spellings };
export type StoredKey = keyof StoredContent;

/** A file that a part of the page brings along: where it lies below static/, and the schema that it must hold to. */
export interface DataFile {
  path: string;
  schema: v.GenericSchema;
}
