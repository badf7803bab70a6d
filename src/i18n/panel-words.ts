import type { FileProblem } from '../story/load.ts';
import type { Attribution, EventDate, Place } from '../story/schemas/events.ts';
import type { Status, ZoneKind } from '../story/vocabulary.ts';
import type { FirstMessages } from './en.ts';
import { actorsWords } from '../actors/words.ts';
import { askWords } from '../point/words.ts';
import { downloadWords } from '../download/words.ts';
import { findWords } from '../search/words.ts';
import { importWords } from '../import/words.ts';
import { measureWords } from '../measure/words.ts';
import { pictureWords } from '../picture/words.ts';
import { readWords } from '../article/words.ts';
import { shareWords } from '../share/words.ts';
import { tilesWords } from '../tiles/words.ts';
import { timeWords } from '../timeline/words.ts';
import { tourWords } from '../tour/words.ts';

const statuses: Record<Status, string> = { happened: 'Happened', ongoing: 'Ongoing', planned: 'Planned' };

const placePrecisions: Record<Place['precision'], string> = {
  point: 'exact point',
  town: 'town',
  province: 'province, no exact place',
  region: 'region, no exact place',
  country: 'country, no exact place',
};

const dateBases: Record<EventDate['basis'], string> = {
  stated: 'stated in the article',
  reckoned: "reckoned from the article's date",
  'other-source': 'from another source',
};

const datePrecisions: Record<EventDate['precision'], string> = {
  day: 'to the day',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
};

const problems: Record<FileProblem['kind'], string> = {
  unreachable: 'could not be fetched',
  missing: 'is missing',
  'not-json': 'is not valid JSON',
  schema: 'does not have the expected content',
};

const zoneKinds: Record<ZoneKind, string> = {
  province: 'Province',
  'buffer-zone': 'Buffer zone',
  ring: 'Ring around a city',
  withdrawal: 'Reported area, indicative',
  'limitation-10': 'Area of limitation',
  'limitation-20': 'Area of limitation',
  'limitation-25': 'Area of limitation',
  line: 'Line',
  governorate: 'Governorate',
};

/** The operations that a rule may be made of, in words. */
const operations: Partial<Record<string, string>> = {
  select: 'take the outline as the source has it',
  buffer: 'everything within a distance',
  circle: 'everything within a distance of a point',
  difference: 'cut away',
  intersect: 'keep what lies in both',
  union: 'join into one',
  south: 'only the part south of a parallel',
  bboxClip: 'only the part south of a parallel',
  sharedEdge: 'only the edge along the neighbours',
  tidy: 'round and close; the zone is done',
};

function attribution(value: Attribution, by: string, disputedBy: string): string {
  if (value.kind === 'reported') return 'Reported by the article as fact';
  if (value.kind === 'claimed') return `According to ${by}`;
  return `Said by ${by}; disputed by ${disputedBy}`;
}

/** English words of the parts that are fetched when they are first needed. Only such parts import this file. */
const panels = {
  evidence: {
    close: 'Close',
    event: 'Event',
    previous: 'Previous event',
    next: 'Next event',
    position: (index: number, all: number) => `${index} of ${all}`,
    atThisPlace: (index: number, all: number) => `${index} of ${all} at this place`,
    previousHere: 'Previous at this place',
    nextHere: 'Next at this place',
    date: 'Date',
    place: 'Place',
    category: 'Category',
    status: 'Status',
    attribution: 'Who says so',
    stated: 'stated in the article',
    inferred: 'inferred',
    words: "The article's words",
    /** Before what a quotation says in a language other than its own. */
    meaning: 'Meaning:',
    paragraph: (number: number) => `¶ ${number}`,
    context: 'From other sources',
    zones: 'Zones concerned',
    noZones: 'No zone of this map is concerned.',
    area: 'Area',
    perimeter: 'Perimeter',
    length: 'Length',
    bbox: 'Extent',
    accuracy: 'How sure the edge is',
    against: 'Measured against',
    sources: 'Sources',
    paragraphs: 'Rests on',
    inside: 'Events inside',
    concerned: 'Other events that concern it',
    noneInside: 'No pin stands inside this zone.',
  },
  still: {
    label: 'Map of southern Syria with the zones and pins that the lists name',
    withoutScript: 'Scripts are off: this is a still map. Its data as plain files:',
  },
  more: {
    groups: {
      withdrawal: 'The reported withdrawal',
      limitation: '1974 areas of limitation',
      line: 'Lines of 1974',
      governorate: 'Governorates',
    },
    showAll: (group: string) => `Show all: ${group}`,
    hideAll: (group: string) => `Hide all: ${group}`,
    showAllShort: 'Show all',
    hideAllShort: 'Hide all',
    loading: 'Loading more zones…',
  },
  doubt: {
    show: 'Show how sure the edges are',
    what: 'A band as wide as each edge is uncertain, and other outlines that the words allow.',
    shown: 'Bands show how sure the edges are',
    hidden: 'Bands hidden',
    bandLegend: 'Band: the true edge may lie anywhere in it, and beyond at worst.',
    alternativeLegend: 'Dotted: another outline that the words allow.',
    band: (typical: string, worst: string | undefined) => `Edges known to about ${typical}${worst ? `; ${worst} at worst` : ''}.`,
    assumed: 'Not measured on this edge: taken over from its source’s other edges.',
    alternatives: 'Other outlines',
    noAlternatives: 'No other outline comes with a licence that this map may use.',
    list: (names: readonly string[]) => names.join('; '),
  },
  made: {
    title: 'How this was made',
    rule: 'The rule',
    steps: 'Step by step',
    start: 'Show the steps on the map',
    stop: 'Leave the steps',
    previous: 'Previous step',
    next: 'Next step',
    step: (step: number, all: number, what: string) => `Step ${step} of ${all}: ${what}`,
    result: 'The result',
    feature: 'Feature',
    download: (name: string) => `Download ${name}`,
    /** Where the reader reads a zone anew. */
    reread: 'This reading was computed on this page. The file holds the default reading:',
    stepsLegend: 'Dark outline on the map: the shape after this step.',
    left: 'Steps left; the map shows the zone again',
    operations,
  },
  alert: {
    file: (file: string, kind: FileProblem['kind']) => `${file} ${problems[kind]}.`,
    rest: 'The rest of the page keeps working.',
    retry: 'Try again',
    close: (file: string) => `Close the notice: ${file}`,
  },
  view: {
    from: (latitude: string, longitude: string, width: string) =>
      `Middle ${latitude}° N, ${longitude}° E; ${width} from side to side. Distances and directions are from the middle.`,
    zones: 'Zones in view',
    towns: 'Larger towns in view',
    whole: 'in full',
    part: 'in part',
    away: (distance: string, direction: string) => `${distance} ${direction}`,
    middle: 'at the middle',
    none: 'None in view.',
  },
  update: { offer: 'A newer version of this map is here.', load: 'Load it', loading: 'Loading the newer version…', later: 'Later' },
  keys: {
    title: 'Keyboard',
    list: [
      { keys: ['Tab', 'Shift+Tab'], does: 'next and previous control, pin or entry' },
      { keys: ['Enter', 'Space'], does: 'open a pin, a zone or an entry; turn a layer on or off' },
      { keys: ['Esc'], does: 'close the evidence and go back to where it was opened' },
      { keys: ['Ctrl+K', '⌘K'], does: 'search' },
      { keys: ['←', '→', 'Home', 'End'], does: 'on the timeline: from event to event, to the first and the last' },
      { keys: ['?'], does: 'this list' },
    ],
    /** Only where the map moves: the still one, which stands in without WebGL, does not. */
    live: [
      { keys: ['←', '↑', '→', '↓'], does: 'move the map' },
      { keys: ['+', '−'], does: 'zoom the map' },
      { keys: ['Enter'], does: 'on the map: ask what is at the crosshair, or put a point there while measuring' },
      { keys: ['Backspace'], does: 'while measuring: remove the last point' },
    ],
    note: 'What moves the map, and the question mark, work only while the map or something on it has the focus.',
  },
  filters: {
    category: 'Category',
    status: 'Status',
    clear: 'Clear filters',
  },
  statuses,
  placePrecisions,
  dateBases,
  datePrecisions,
  zoneKinds,
  attribution,
  ask: askWords,
  measure: measureWords,
  read: readWords,
  actors: actorsWords,
  tour: tourWords,
  time: timeWords,
  share: shareWords,
  picture: pictureWords,
  download: downloadWords,
  import: importWords,
  tiles: tilesWords,
  find: findWords,
};

/** Every word of the interface. A language other than English is one file of this shape. */
export type Messages = FirstMessages & typeof panels;

/** All words of the language in use. English comes in two parts; any other language was fetched whole. */
export function allWords(spoken: FirstMessages): Messages {
  return 'evidence' in spoken ? (spoken as Messages) : { ...spoken, ...panels };
}
