import type * as v from 'valibot';
import type { FileKey } from '../files.ts';
import { BASEMAP_SCHEMAS, LocatorSchema } from './basemap.ts';
import { DatapackageSchema } from './datapackage.ts';
import { EventsSchema } from './events.ts';
import { StorySchema } from './story.ts';
import { ZonesSchema } from './zones.ts';

/** What each file of the first view must hold to. */
export const DATA_SCHEMAS = {
  story: StorySchema,
  zones: ZonesSchema,
  events: EventsSchema,
  ...BASEMAP_SCHEMAS,
  locator: LocatorSchema,
  datapackage: DatapackageSchema,
} as const satisfies Record<FileKey, v.GenericSchema>;
