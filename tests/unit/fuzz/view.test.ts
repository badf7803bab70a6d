import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoint } from '../../../src/geometry/coordinates.ts';
import { MOST_VERTICES, parsePath } from '../../../src/measure/path.ts';
import { ABOUT_KM, KM, ORIGINS } from '../../../src/story/reading.ts';
import { formatRange, parseRange, toDay } from '../../../src/timeline/range.ts';
import { ADDRESS_TOOLS, THEMES, formatView, parseView, type Selection, type View } from '../../../src/app/view.ts';
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts';
import { STATUSES } from '../../../src/story/vocabulary.ts';
import { namedParagraph } from '../../../src/article/paragraph.ts';
import { stopOf } from '../../../src/tour/stop-of.ts';
import { STOPS } from '../../fixtures/published.ts';
import { RUNS, hostileString } from './hostile.ts';

/** Valid values of each parameter, at the limits of its range. */
const GOOD: Record<string, string[]> = {
  map: ['8.2/33.05/36.30', '0/-85/-180', '24/85/180'],
  layers: ['sweida,golan-buffer', ''],
  selected: ['event/cease-fire', 'zone/damascus-ring', 'actor/druze', 'point/-33.05,36.3', 'row/0b2f-4.12'],
  pins: ['off'],
  doubt: ['on'],
  step: ['1', '99'],
  ring: ['edge:10.5', 'centre-south:7.5:2', 'edge:50:0'],
  category: ['strike,violence'],
  status: ['happened'],
  tour: ['', '1', '10', '99'],
  read: ['', 'p1', 'p22'],
  time: ['', '2025-07-01..2025-07-31', '2025-09-16..2025-09-16'],
  measure: ['', '33.51,36.29;32.71,36.57', Array.from({ length: MOST_VERTICES }, () => '-85.0000,-180.0000').join(';')],
  lang: [...LANGUAGE_TAGS],
  theme: [...THEMES],
};
/** Values close to valid ones. */
const BAD = [
  '9/-91/200',
  '.',
  'event/.',
  'row/a',
  'point/33',
  '2abc',
  '0',
  '99999999999999999999999',
  'p0',
  'p23',
  '2025-02-30..2025-03-01',
  '2025-03-01..2025-02-01',
  '91,0;0,181;1e3,2',
];

const GOOD_PAIRS = Object.entries(GOOD).flatMap(([key, values]) => values.map((each): [string, string] => [key, each]));
const KEYS = [...Object.keys(GOOD), '__proto__', ''];

/** Longer than any valid value; an address of a megabyte is tested separately. */
const hostilePart = hostileString.map((text) => text.slice(0, 500));
const part = fc.constantFrom(...Object.values(GOOD).flat(), ...BAD);
const value = fc.oneof(
  hostilePart,
  part,
  fc.array(part, { minLength: 2, maxLength: 30 }).map((all) => all.join(';')),
  fc.tuple(part, hostilePart).map((both) => both.join('')),
);
const parameter = fc.oneof(fc.constantFrom(...GOOD_PAIRS), fc.tuple(fc.constantFrom(...KEYS), value), fc.tuple(hostilePart, value));
const hash = fc.oneof(
  { weight: 1, arbitrary: hostileString },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(parameter, fc.boolean()), { maxLength: 8 })
      .map((all) => `#${all.map(([[key, text], isRaw]) => `${key}=${isRaw ? text : encodeURIComponent(text.toWellFormed())}`).join('&')}`),
  },
);

const NAME = /^[a-z0-9-]{1,80}$/;
const IDS: Record<Selection['type'], RegExp> = {
  event: NAME,
  zone: NAME,
  actor: NAME,
  point: /^-?[\d.]{1,9},-?[\d.]{1,10}$/,
  row: /^[a-z0-9-]{1,80}\.\d+$/,
};

function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

/** How each tool parses its value. */
const expectUsable: Record<(typeof ADDRESS_TOOLS)[number], (value: string) => void> = {
  tour: (value) => {
    expect(Number.isInteger(stopOf(value, STOPS.length))).toBe(true);
    expectBetween(stopOf(value, STOPS.length), 1, STOPS.length);
  },
  read: (value) => {
    const paragraph = namedParagraph(value);
    if (paragraph !== undefined) expect(`p${paragraph}`).toBe(value);
    expectBetween(paragraph ?? 1, 1, 22);
  },
  time: (value) => {
    const range = parseRange(value);
    if (!range) return;
    expect(toDay(range.start)).toBeLessThanOrEqual(toDay(range.end));
    expect(formatRange(range)).toBe(value);
  },
  measure: (value) => {
    const path = parsePath(value);
    expect(path.length).toBeLessThanOrEqual(MOST_VERTICES);
    for (const vertex of path) {
      expectBetween(vertex.latitude, -85, 85);
      expectBetween(vertex.longitude, -180, 180);
      expect(parsePath(formatPoint(vertex))).toHaveLength(1);
    }
  },
};

function expectSane(view: View): void {
  expectBetween(view.camera?.zoom ?? 0, 0, 24);
  expectBetween(view.camera?.latitude ?? 0, -85, 85);
  expectBetween(view.camera?.longitude ?? 0, -180, 180);
  for (const id of view.layers ?? []) expect(id).toMatch(NAME);
  if (view.selected) {
    expect(Object.keys(IDS)).toContain(view.selected.type);
    expect(view.selected.id).toMatch(IDS[view.selected.type]);
  }
  for (const category of view.categories ?? []) expect(category).toMatch(NAME);
  expect(STATUSES).toEqual(expect.arrayContaining(view.statuses ?? []));
  expect(Number.isInteger(view.step ?? 1)).toBe(true);
  expectBetween(view.step ?? 1, 1, 99);
  if (view.reading) {
    expect(ORIGINS).toContain(view.reading.origin);
    expectBetween(view.reading.km, ...KM);
    expectBetween(view.reading.about ?? 0, ...ABOUT_KM);
  }
  expect(Object.keys(view.tools).filter((name) => !ADDRESS_TOOLS.some((each) => each === name))).toEqual([]);
  for (const name of ADDRESS_TOOLS) if (Object.hasOwn(view.tools, name)) expectUsable[name](view.tools[name] ?? '');
  expect([...LANGUAGE_TAGS, undefined]).toContain(view.language);
  expect([...THEMES, undefined]).toContain(view.theme);
}

it.each(GOOD_PAIRS)('%s=%s is accepted unchanged', (key, text) => {
  expect(parseView(formatView(parseView(`#${key}=${text}`)))).toEqual(parseView(`#${key}=${text}`));
  expect(formatView(parseView(`#${key}=${text}`))).toContain(`${key}=`);
});

it('any address gives a view with only known keywords, plain names and places in range', () => {
  fc.assert(
    fc.property(hash, (text) => expectSane(parseView(text))),
    RUNS,
  );
});

it('the address written for it is plain and has the same meaning', () => {
  fc.assert(
    fc.property(hash, (text) => {
      const view = parseView(text);
      const written = formatView(view);
      expect(written).toMatch(/^[a-z0-9#&=/,.:;-]*$/);
      // Only the camera is rounded.
      expect(parseView(written)).toEqual({ ...view, camera: parseView(written).camera });
      expect(formatView(parseView(written))).toBe(written);
    }),
    RUNS,
  );
});

describe.each(ADDRESS_TOOLS)('%s', (name) => {
  it('parses any value to something in range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...(GOOD[name] ?? [])), value), (text) => expectUsable[name](text)),
      RUNS,
    );
  });
});
