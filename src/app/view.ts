import { LANGUAGE_TAGS, type Language } from '../i18n/languages.ts';
import { formatReading, parseReading, type WrittenReading } from '../story/reading.ts';
import { STATUSES, type Status } from '../story/vocabulary.ts';

/** Centre in WGS 84 degrees and MapLibre zoom (512 px tiles). */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const NAME = /^[a-z0-9-]{1,80}$/;

/**
 * What the evidence panel can show: an event, a zone, someone whom the article names, a point (`<latitude>,<longitude>` in degrees),
 * or a row of what the reader brought along (`<layer>.<index>`).
 */
export interface Selection {
  type: 'event' | 'zone' | 'actor' | 'point' | 'row';
  id: string;
}

const SELECTION = /^((event|zone|actor)\/[a-z0-9-]{1,80}|point\/-?[\d.]{1,9},-?[\d.]{1,10}|row\/[a-z0-9-]{1,80}\.\d{1,7})$/;

/** Tools that stand in the address by their own names. What follows the equals sign is the tool's own to read, once it is fetched. */
export const ADDRESS_TOOLS = ['tour', 'read', 'time', 'measure'] as const;

/** What the address bar holds. `undefined` means the default. */
export interface View {
  camera: Camera | undefined;
  layers: string[] | undefined;
  selected: Selection | undefined;
  pins: boolean;
  /** Whether the map shows how sure the edges are. */
  doubt: boolean;
  /** Step of the selected zone's rule that the map shows, counted from 1. */
  step: number | undefined;
  /** How the reader reads the ring's distance; undefined means the article's default. */
  reading: WrittenReading | undefined;
  /** Which of them the story knows is not known here. */
  categories: string[] | undefined;
  statuses: Status[] | undefined;
  /** Open tools by name, each with its own value. */
  tools: Readonly<Record<string, string>>;
  /** Undefined means the browser's. */
  language: Language | undefined;
  /** Undefined means the system's. */
  theme: Theme | undefined;
}

export const DEFAULT_VIEW: View = {
  camera: undefined,
  layers: undefined,
  selected: undefined,
  pins: true,
  doubt: false,
  step: undefined,
  reading: undefined,
  categories: undefined,
  statuses: undefined,
  tools: {},
  language: undefined,
  theme: undefined,
};

/** Room for the longest, a path of 20 points. */
const TOOL_VALUE = /^[a-z0-9.,:;-]{0,400}$/;

function parseCamera(value: string | null): Camera | undefined {
  const match = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(value ?? '');
  if (!match) return undefined;
  const [zoom, latitude, longitude] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const inRange = zoom <= 24 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return inRange ? { zoom, latitude, longitude } : undefined;
}

function parseSelection(value: string | null): Selection | undefined {
  if (!value || !SELECTION.test(value)) return undefined;
  const [type, id] = value.split('/') as [Selection['type'], string];
  return { type, id };
}

/** Ids of a comma-separated list. An empty list is a choice; one of nothing but broken names is undefined, the default. */
function parseIds(value: string | null): string[] | undefined {
  if (value === null) return undefined;
  const ids = value.split(',').filter((id) => NAME.test(id));
  return ids.length || value === '' ? ids : undefined;
}

/** The tools that a hash opens, with their values; a value of other than plain characters is broken. */
function parseTools(parameters: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    ADDRESS_TOOLS.map((name) => [name, parameters.get(name)]).filter((entry): entry is [string, string] =>
      TOOL_VALUE.test(entry[1] ?? ' '),
    ),
  );
}

/** Known members of a comma-separated list in the order of `known`; undefined (the default) where none is known. */
function parseSubset<T extends string>(value: string | null, known: readonly T[]): T[] | undefined {
  if (value === null) return undefined;
  const given = value.split(',');
  const subset = known.filter((each) => given.includes(each));
  return subset.length && subset.length < known.length ? subset : undefined;
}

/**
 * Reads `#map=<zoom>/<latitude>/<longitude>&layers=<id,…>&selected=<event|zone|point|actor|row>/<id>&pins=off&doubt=on&step=<n>&ring=<reading>&category=…&status=…&<tool>=…&lang=<en|ar>&theme=<light|dark>`;
 * a reading as in reading.ts.
 * An unknown or broken value falls back to the default; never throws.
 */
export function parseView(hash: string): View {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    camera: parseCamera(parameters.get('map')),
    layers: parseIds(parameters.get('layers')),
    selected: parseSelection(parameters.get('selected')),
    pins: parameters.get('pins') !== 'off',
    doubt: parameters.get('doubt') === 'on',
    step: Number(/^[1-9]\d?$/.exec(parameters.get('step') ?? '')?.[0]) || undefined,
    reading: parseReading(parameters.get('ring')),
    categories: parseIds(parameters.get('category') || null),
    statuses: parseSubset(parameters.get('status'), STATUSES),
    tools: parseTools(parameters),
    language: LANGUAGE_TAGS.find((tag) => tag === parameters.get('lang')),
    theme: THEMES.find((name) => name === parameters.get('theme')),
  };
}

/** The hash of a view, readable: commas and slashes stay as they are. Coordinates to 4 decimals (about 10 m). */
export function formatView(view: View): string {
  const parts: string[] = [];
  if (view.camera) {
    const { zoom, latitude, longitude } = view.camera;
    parts.push(`map=${Number(zoom.toFixed(2))}/${latitude.toFixed(4)}/${longitude.toFixed(4)}`);
  }
  if (view.layers) parts.push(`layers=${view.layers.join(',')}`);
  if (view.selected) parts.push(`selected=${view.selected.type}/${view.selected.id}`);
  if (!view.pins) parts.push('pins=off');
  if (view.doubt) parts.push('doubt=on');
  if (view.step) parts.push(`step=${view.step}`);
  if (view.reading) parts.push(`ring=${formatReading(view.reading)}`);
  if (view.categories) parts.push(`category=${view.categories.join(',')}`);
  if (view.statuses) parts.push(`status=${view.statuses.join(',')}`);
  for (const name of ADDRESS_TOOLS) if (name in view.tools) parts.push(`${name}=${view.tools[name]}`);
  if (view.language) parts.push(`lang=${view.language}`);
  if (view.theme) parts.push(`theme=${view.theme}`);
  return parts.length ? `#${parts.join('&')}` : '';
}
