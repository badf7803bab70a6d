import * as v from 'valibot';
import { RingSchema, STORY_FILES, type Story, StorySchema } from '../src/story/schemas/story.ts';
import { StringSchema, isDay } from '../src/story/schemas/text.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import type { BasemapDefinition } from './basemap/definition.ts';
import { Failure } from './failure.ts';
import { languageFault } from './languages.ts';
import type { Source } from './sources.ts';
import type { ZoneDefinition } from './zone.ts';

/** A story as it is written: what is published, and what the build alone goes by. */
const WrittenStorySchema = v.strictObject({
  ...v.omit(StorySchema, ['files']).entries,
  ring: v.optional(
    v.strictObject({
      ...RingSchema.entries,
      /** What readings are measured from and cut to: a region's id, a town's GeoNames id, and the letters that the country's regions begin with. */
      from: v.strictObject({ edge: StringSchema, centre: v.number(), country: StringSchema }),
    }),
  ),
  /** What the descriptor says of the published data. */
  data: v.strictObject({
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.0.0')),
    /** Day of the last change to the data, ISO 8601; kept by hand, since the build knows no clock. */
    created: v.pipe(v.string(), v.check(isDay, 'is not a day of the calendar, YYYY-MM-DD')),
    description: StringSchema,
    /** Titles of published files by their path, where the general one does not do. */
    titles: v.optional(v.record(StringSchema, StringSchema)),
  }),
});

export type StoryDefinition = v.InferOutput<typeof WrittenStorySchema>;

/** A story as its own file declares it; this only lends it the type. */
export function defineStory(definition: StoryDefinition): StoryDefinition {
  return definition;
}

/** What a story's modules declare. */
export interface StoryModules {
  story: StoryDefinition;
  /** In drawing order. */
  zones: readonly ZoneDefinition[];
  basemap: BasemapDefinition;
  /** Inputs that the story brings along, besides those of geo/sources.ts. */
  sources: readonly Source[];
}

/** Where in its folder each part of a story stands, for messages. */
export const storyFile = (folder: string): string => `${folder}/story.ts`;
export const zoneFile = (folder: string, id: string): string => `${folder}/zones/${id}.ts`;

/**
 * Holds a story to its schema.
 *
 * @throws Failure naming the story's file and the field
 */
export function checkStory(folder: string, written: unknown): StoryDefinition {
  const result = v.safeParse(WrittenStorySchema, written);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Failure(storyFile(folder), `${v.getDotPath(issue) ?? 'story'}: ${issue.message}`);
  }
  const story = result.output;
  const language = languageFault(story, story.languages);
  if (language) throw new Failure(storyFile(folder), language);
  const [home, window] = [story.map.home, story.map.window];
  if (home[0] < window[0] || home[1] < window[1] || home[2] > window[2] || home[3] > window[3])
    throw new Failure(storyFile(folder), 'map.home: reaches beyond map.window');
  for (const [index, { group }] of story.kinds.entries()) {
    if (group && story.groups.every(({ id }) => id !== group))
      throw new Failure(storyFile(folder), `kinds.${index}.group: unknown group "${group}"`);
  }
  return story;
}

/**
 * Checks that a story and its zones name only each other's: kinds that there are, zones that there are.
 *
 * @throws Failure naming the file and the field
 */
export function checkNames(folder: string, story: StoryDefinition, zones: readonly AnyZone[]): void {
  for (const { id, properties } of zones) {
    const kind = story.kinds.find((each) => each.id === properties.kind);
    if (!kind) throw new Failure(zoneFile(folder, id), `kind: unknown kind "${properties.kind}", ${storyFile(folder)} has none such`);
    if (!properties.visible && !kind.group)
      throw new Failure(zoneFile(folder, id), `kind: "${kind.id}" has no group in ${storyFile(folder)}, which a zone off by default needs`);
  }
  const named = [
    ...story.map.namedWest.map((id, index) => [`map.namedWest.${index}`, id] as const),
    ...story.regions.unsure.map(({ zone }, index) => [`regions.unsure.${index}.zone`, zone] as const),
    ['ring.zone', story.ring?.zone] as const,
    ['ring.keeps.zone', story.ring?.keeps?.zone] as const,
  ];
  for (const [field, id] of named) {
    if (id && zones.every((zone) => zone.id !== id)) throw new Failure(storyFile(folder), `${field}: unknown zone "${id}"`);
  }
}

/** The story as it is published. @param published paths of the published files */
export function publishedStory(written: StoryDefinition, published: readonly string[]): Story {
  const story = { ...written, files: STORY_FILES.filter((path) => published.includes(path)) };
  Reflect.deleteProperty(story, 'data');
  if (written.ring) {
    story.ring = { ...written.ring };
    Reflect.deleteProperty(story.ring, 'from');
  }
  return story;
}
