import type * as v from 'valibot';
import { BASEMAP_SCHEMAS, LocatorSchema } from './schemas/basemap.ts';
import type { CapitalFile } from './schemas/capital.ts';
import { DatapackageSchema } from './schemas/datapackage.ts';
import { EventsSchema } from './schemas/events.ts';
import { ZonesSchema } from './schemas/zones.ts';

/** Every data file that the page reads, by key: its path below static/ and the schema it must hold to. */
export const DATA_FILES = {
  zones: { path: 'geo/zones.geojson', schema: ZonesSchema },
  events: { path: 'geo/events.geojson', schema: EventsSchema },
  land: { path: 'geo/basemap/land.geojson', schema: BASEMAP_SCHEMAS.land },
  water: { path: 'geo/basemap/water.geojson', schema: BASEMAP_SCHEMAS.water },
  governorates: { path: 'geo/basemap/governorates.geojson', schema: BASEMAP_SCHEMAS.governorates },
  borders: { path: 'geo/basemap/borders.geojson', schema: BASEMAP_SCHEMAS.borders },
  towns: { path: 'geo/basemap/towns.geojson', schema: BASEMAP_SCHEMAS.towns },
  labels: { path: 'geo/basemap/labels.geojson', schema: BASEMAP_SCHEMAS.labels },
  locator: { path: 'geo/basemap/locator.geojson', schema: LocatorSchema },
  datapackage: { path: 'geo/datapackage.json', schema: DatapackageSchema },
} as const;

export type FileKey = keyof typeof DATA_FILES;
export type FileContent = { [Key in FileKey]: v.InferOutput<(typeof DATA_FILES)[Key]['schema']> };

/** The same with the files that a part of the page fetches when it is first used. */
export type StoredContent = FileContent & { capital: CapitalFile };
export type StoredKey = keyof StoredContent;

/** Where a file lies below static/, and the schema that it must hold to. */
export interface DataFile {
  path: string;
  schema: v.GenericSchema;
}
