import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_FILES } from '../../../src/story/article-files.ts';
import { filterEvents, groupByMonth } from '../../../src/events/event-list.ts';
import { DATA_FILES, type DataFile, type FileContent, type FileKey } from '../../../src/story/files.ts';
import { formatArea, formatDay, formatDistance, formatEventDate, formatMonth } from '../../../src/i18n/format.ts';
import { MORE_FILES } from '../../../src/story/further-files.ts';
import { parseFile } from '../../../src/story/parse.ts';
import { layoutPins } from '../../../src/map/pins/pin-layout.ts';
import { compassPoint, groupByPlace } from '../../../src/events/places.ts';
import { CAPITAL_FILE } from '../../../src/story/schemas/capital.ts';
import { DATA_SCHEMAS } from '../../../src/story/schemas/files.ts';
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts';
import { CORNERS } from '../../../src/map/camera.ts';
import { buildStyle, zoneLabels } from '../../../src/map/style.ts';
import { placeNames } from '../../../src/map/still/names.ts';
import { boxOf, toScreen } from '../../../src/map/still/project.ts';
import { basemapShapes, originOf, zoneShapes } from '../../../src/map/still/shapes.ts';
import { STORY } from '../../fixtures/published.ts';
import { FEWER_RUNS, anyFile, hostileFile } from './hostile.ts';

const SIZE = { width: 896, height: 800 };
const BOX = { left: 0, top: 0, right: 896, bottom: 778 };

/** A valid file reduced to few features and positions, so that each mutation hits something else. */
function sample(path: string): unknown {
  return JSON.parse(readFileSync(`static/${path}`, 'utf8'), (_, value: unknown) => {
    if (!Array.isArray(value)) return value;
    const isRing = value.length > 5 && Array.isArray(value[0]) && typeof value[0][0] === 'number';
    if (!isRing) return value.slice(0, 4);
    const short = value.slice(0, 4) as unknown[];
    return String(value[0]) === String(value.at(-1)) ? [...short, value[0]] : short;
  });
}

/** Processes a file's content as the page does, except for drawing. */
function use(content: Partial<FileContent>): void {
  const story = content.story ?? STORY;
  const home = boxOf(story.map.home);
  const origin = originOf(story.map.home);
  const events = content.events?.features ?? [];
  const zones = content.zones?.features ?? [];
  const groups = groupByPlace(filterEvents(events, ['strike', 'violence'], undefined));
  const anchored = groups.map(({ key, position, events: here, name }) => {
    return { key, point: toScreen(position, home, SIZE), count: here.length, nameWidth: name.en.length * 7 };
  });
  const placements = layoutPins(anchored, BOX, CORNERS.wide.ltr);
  for (const language of LANGUAGE_TAGS) {
    for (const { month } of groupByMonth(events)) formatMonth(`${month}-01`, language);
    for (const { properties } of events) {
      formatEventDate(properties.date, language);
      const { km, degrees } = properties.place[story.reference.property] ?? { km: NaN, degrees: NaN };
      if (Number.isNaN(km)) continue;
      formatDistance(km, language);
      expect(compassPoint(degrees)).toMatch(/^[nesw]{1,2}$/);
    }
    for (const { properties } of zones) formatArea(properties.areaKm2, language);
    if (content.datapackage) formatDay(content.datapackage.created, language);
    placeNames(content, zones, language, { box: home, size: SIZE }, { groups, placements });
    const sources = content.zones ? { ...content, 'zone-labels': zoneLabels(content.zones) } : content;
    buildStyle({ story, theme: 'dark', language, visibleZones: zones.map(({ id }) => id), sources: sources as never });
  }
  basemapShapes(content, origin);
  zoneShapes(zones, origin);
}

/** Checks that accepted data has no position outside the world and no text long enough to freeze the page. */
function expectSane(value: unknown, key = ''): void {
  if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(2000);
  if (key === 'path' && String(value).includes(':')) expect(value).toMatch(/^https:\/\//);
  if (typeof value !== 'object' || value === null) return;
  if (['coordinates', 'labelPoint', 'bbox'].includes(key)) {
    for (const number of (value as unknown[]).flat(4)) {
      expect(Number.isFinite(number)).toBe(true);
      expect(Math.abs(number as number)).toBeLessThanOrEqual(180);
    }
    return;
  }
  for (const [inner, each] of Object.entries(value)) expectSane(each, Array.isArray(value) ? key : inner);
}

/** Every file that the page reads, at start or later. */
const FILES: [string, DataFile][] = [
  ...(Object.keys(DATA_FILES) as FileKey[]).map((key): [string, DataFile] => [key, { path: DATA_FILES[key], schema: DATA_SCHEMAS[key] }]),
  ['capital', CAPITAL_FILE],
  ...Object.entries(MORE_FILES),
  ...Object.entries(READ_FILES),
];

describe.each(FILES)('%s', (key, { path, schema }) => {
  const good = sample(path);

  function expectRefusedOrUsable(text: string): void {
    const loaded = parseFile<unknown>(path, text, schema);
    expect('polluted' in {}).toBe(false);
    if (loaded.ok) {
      expectSane(loaded.value);
      return use({ [key]: loaded.value });
    }
    const { file, kind, detail } = loaded.problem;
    expect(file).toBe(path);
    expect(['not-json', 'schema']).toContain(kind);
    expect(detail.trim()).not.toBe('');
    expect(detail.length).toBeLessThanOrEqual(650);
  }

  it('accepts a valid file', () => {
    expect(parseFile<unknown>(path, JSON.stringify(good), schema)).toMatchObject({ ok: true });
  });

  it('rejects a file with hostile content with a reason, or can use it', () => {
    fc.assert(fc.property(hostileFile(good), expectRefusedOrUsable), FEWER_RUNS);
  });

  it('rejects anything else with a reason', () => {
    fc.assert(fc.property(anyFile, expectRefusedOrUsable), FEWER_RUNS);
  });
});
