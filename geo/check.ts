import type { Feature } from 'geojson';
import * as v from 'valibot';
import { ActorsSchema } from '../src/story/schemas/actors.ts';
import { AnnotationsSchema } from '../src/story/schemas/annotations.ts';
import { findFault } from '../src/geometry/check.ts';
import { DoubtSchema, MoreZonesSchema, StepsSchema } from '../src/story/schemas/further-zones.ts';
import { BASEMAP_SCHEMAS, LocatorSchema } from '../src/story/schemas/basemap.ts';
import { CapitalSchema } from '../src/story/schemas/capital.ts';
import { DatapackageSchema } from '../src/story/schemas/datapackage.ts';
import { EventsSchema } from '../src/story/schemas/events.ts';
import { ParagraphsSchema } from '../src/story/schemas/paragraphs.ts';
import { SpellingsSchema } from '../src/story/schemas/spellings.ts';
import { StorySchema } from '../src/story/schemas/story.ts';
import { TourSchema } from '../src/story/schemas/tour.ts';
import { ZonesSchema } from '../src/story/schemas/zones.ts';
import { Failure } from './failure.ts';

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'story.json': StorySchema,
  'paragraphs.json': ParagraphsSchema,
  'tour.json': TourSchema,
  'spellings.json': SpellingsSchema,
  'zones.geojson': ZonesSchema,
  'more-zones.geojson': MoreZonesSchema,
  'doubt.geojson': DoubtSchema,
  'steps.geojson': StepsSchema,
  'events.geojson': EventsSchema,
  'annotations.jsonld': AnnotationsSchema,
  'actors.json': ActorsSchema,
  'capital.geojson': CapitalSchema,
  'basemap/locator.geojson': LocatorSchema,
  'datapackage.json': DatapackageSchema,
  ...Object.fromEntries(Object.entries(BASEMAP_SCHEMAS).map(([name, schema]) => [`basemap/${name}.geojson`, schema])),
};

/**
 * Refuses a published file that the page could not use: one that breaks its schema, or an area that breaks RFC 7946.
 *
 * @throws Failure naming the file and the field or feature
 */
export function checkPublished(path: string, content: unknown): void {
  const file = `static/geo/${path}`;
  const schema = SCHEMAS[path];
  if (!schema) throw new Failure(file, 'has no schema');
  const result = v.safeParse(schema, content);
  if (!result.success) throw new Failure(file, `${v.getDotPath(result.issues[0]) ?? 'file'}: ${result.issues[0].message}`);
  const { features = [] } = content as { features?: Feature[] };
  for (const [index, { geometry }] of features.entries()) {
    const fault = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? findFault(geometry) : undefined;
    if (fault) throw new Failure(file, `features.${index} ${fault}`);
  }
}
