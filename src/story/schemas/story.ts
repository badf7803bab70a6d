import * as v from 'valibot';
import { LANGUAGE_TAGS } from '../../i18n/languages.ts';
import { ABOUT_KM, KM, ORIGINS } from '../reading.ts';
import { PATTERNS, PIN_ICONS, PIN_OUTLINES } from '../vocabulary.ts';
import { BboxSchema, PositionSchema } from './geojson.ts';
import { IdSchema, StringSchema, TextSchema, isDay } from './text.ts';

/** What a story may go without: then the page shows nothing of it. */
export const STORY_FILES = ['more-zones.geojson', 'steps.geojson', 'actors.json', 'tour.json', 'spellings.json'] as const;

const WordsSchema = v.pipe(StringSchema, v.nonEmpty());
const DaySchema = v.pipe(v.string(), v.check(isDay, 'is not a day of the calendar, YYYY-MM-DD'));
const ColorSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'is not a colour: # and six digits from 0 to f'));
const numberWithin = ([least, most]: readonly [number, number]) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const list = <T extends v.GenericSchema<unknown, { id: string }>>(item: T) =>
  v.pipe(
    v.array(item),
    v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, 'the same id twice'),
  );

/** A kind of zone: its word, its look, and where it stands in the list of layers. Kinds are listed in the order of that list. */
export const KindSchema = v.strictObject({
  id: IdSchema,
  name: TextSchema,
  /** The heading that zones of this kind stand under where they are off by default: an id of `groups`. */
  group: v.optional(IdSchema),
  color: ColorSchema,
  /** The colour of names on light and on dark ground. */
  label: v.strictObject({ light: ColorSchema, dark: ColorSchema }),
  pattern: v.picklist(PATTERNS),
  /** Whether it is an administrative region: those are named by the basemap, and found by the words for one. */
  isRegion: v.optional(v.boolean()),
});

/** A kind of event: its word, and its pin. White on the colour needs a contrast of 4.5 or more. */
export const CategorySchema = v.strictObject({
  id: IdSchema,
  name: TextSchema,
  color: ColorSchema,
  outline: v.picklist(PIN_OUTLINES),
  icon: v.picklist(PIN_ICONS),
});

/** A zone whose distance the reader may read another way, and what it is measured from. */
export const RingSchema = v.strictObject({
  zone: IdSchema,
  /** The article's reading: from where, how many kilometres, and how much "about" allows either way. */
  default: v.strictObject({ origin: v.picklist(ORIGINS), km: numberWithin(KM), about: numberWithin(ABOUT_KM) }),
  /** Why the distance has several readings, in a sentence. */
  intro: TextSchema,
  /** Why "about" allows what it does. */
  aboutWhy: TextSchema,
  /** What is within the distance of what, after "everything within 5 km of". */
  edgeRule: TextSchema,
  /** The point that counts as the centre: its name in the steps of the rule, and how sure it is. */
  centre: v.strictObject({ name: WordsSchema, typicalKm: v.number(), against: TextSchema, sentence: TextSchema }),
  /** The country that readings are cut to, and its border, after "beyond". */
  country: TextSchema,
  border: TextSchema,
  /** Which line counts as that border. */
  borderNote: TextSchema,
  /** Another zone that rests on the default reading and keeps it, and the sentence that says so. */
  keeps: v.optional(v.strictObject({ zone: IdSchema, text: TextSchema })),
});

/**
 * What a story is: everything about one article that the page shows or goes by, besides its zones, events and other lists. The
 * build checks it and publishes it as geo/story.json; the page knows nothing of the article from elsewhere.
 */
export const StorySchema = v.strictObject({
  /** The project's name in file names, citations and the browser's storage. */
  slug: IdSchema,
  /** Name of the browser's database for what a reader imports and keeps. */
  database: IdSchema,
  title: TextSchema,
  /** The title as an installed app has it, about 12 letters. */
  shortTitle: WordsSchema,
  standfirst: TextSchema,
  /** What search engines and messengers say of the page. */
  description: WordsSchema,
  /** Languages that every text of the story comes in; English is always one of them. */
  languages: v.pipe(
    v.array(v.picklist(LANGUAGE_TAGS)),
    v.check((languages) => languages.includes('en'), 'lacks "en"'),
  ),
  /** The article. */
  report: v.strictObject({
    publisher: WordsSchema,
    date: DaySchema,
    /** How it is called in one line: publisher, kind and day. */
    source: TextSchema,
    /** How it should be cited, in a sentence. */
    cite: TextSchema,
  }),
  map: v.strictObject({
    /** What the map opens on, and what the camera stays inside: west, south, east, north in degrees. */
    home: BboxSchema,
    window: BboxSchema,
    /** By which latitude and longitude that changed places are noticed in a reader's own data. */
    nearby: BboxSchema,
    /** What the map shows, in a phrase. */
    label: TextSchema,
    /** The inset: its window, the country that it shows with the place of its name, and what it says. */
    locator: v.strictObject({ window: BboxSchema, country: TextSchema, at: PositionSchema, label: TextSchema }),
    /** What is to be said of the boundaries drawn. */
    boundaries: TextSchema,
    /** Ids of lines whose names stand on their west side; others have theirs in the east. */
    namedWest: v.array(IdSchema),
  }),
  /** What distances and directions of events are counted from, and the name of that property of an event's place. */
  reference: v.strictObject({ name: TextSchema, position: PositionSchema, property: v.pipe(v.string(), v.regex(/^[a-z]\w*$/i)) }),
  time: v.strictObject({
    /** What the timeline spans; older events stand before its start. */
    span: v.pipe(
      v.strictObject({ start: DaySchema, end: DaySchema }),
      v.check(({ start, end }) => start <= end, 'start is after end'),
    ),
    /** Since when zones have existed, in a line and in full. */
    since: v.optional(v.strictObject({ summary: TextSchema, text: TextSchema })),
  }),
  /** Headings of the zones that are off by default, in order. */
  groups: list(v.strictObject({ id: IdSchema, name: TextSchema })),
  kinds: list(KindSchema),
  categories: list(CategorySchema),
  /** Regions that a point may lie in. */
  regions: v.strictObject({
    /** The word for one: "Governorate". */
    name: TextSchema,
    /** Where no region can be told: in a zone or a box, and what is said then. The first that holds the point counts. */
    unsure: v.array(v.strictObject({ zone: v.optional(IdSchema), bbox: v.optional(BboxSchema), text: TextSchema })),
    /** What is said of any other point in no region. */
    outside: TextSchema,
  }),
  /** Files that a story may go without, by their path under geo/, as far as this one publishes them. */
  files: v.array(v.picklist(STORY_FILES)),
  ring: v.optional(RingSchema),
  /** Queries that the search gives as examples, by language. */
  examples: v.record(v.string(), v.array(WordsSchema)),
});

export type StoryFile = (typeof STORY_FILES)[number];
export type Story = v.InferOutput<typeof StorySchema>;
export type Kind = v.InferOutput<typeof KindSchema>;
export type StoryCategory = v.InferOutput<typeof CategorySchema>;
export type Ring = v.InferOutput<typeof RingSchema>;
