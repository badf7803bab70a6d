import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Events } from '../../../src/story/schemas/events.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { stopOf } from '../../../src/tour/stop-of.ts';
import { PARAGRAPHS, STOPS, STORY } from '../../fixtures/published.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`static/geo/${name}.geojson`, 'utf8')) as T;
const events = read<Events>('events').features;
const own = read<Zones>('zones').features;
const zones = [...own, ...read<Zones>('more-zones').features];

test('there are eight to ten stops', () => {
  expect(STOPS.length).toBeGreaterThanOrEqual(8);
  expect(STOPS.length).toBeLessThanOrEqual(10);
});

for (const [index, stop] of STOPS.entries()) {
  test(`stop ${index + 1}, ${stop.title.en}: both languages, known ids, paragraphs of the article`, () => {
    for (const text of [stop.title, stop.text]) {
      expect(text.en).toMatch(/^[A-Z“]/);
      expect(text.ar).toMatch(/[\u0600-\u06ff]/);
    }
    expect(stop.paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of stop.paragraphs) {
      expect(Number.isInteger(paragraph)).toBe(true);
      expect(paragraph).toBeGreaterThanOrEqual(1);
      expect(paragraph).toBeLessThanOrEqual(PARAGRAPHS.length);
    }
    for (const id of stop.layers) expect(zones.map((zone) => zone.id)).toContain(id);
    const { target, selected } = stop;
    if (target === 'home') expect(STORY.map.home).toHaveLength(4);
    else if ('zone' in target) expect(own.map((zone) => zone.id)).toContain(target.zone);
    else {
      const { window } = STORY.map;
      const [west, south, east, north] = target.bbox;
      expect(west < east && south < north).toBe(true);
      expect(west >= window[0] && south >= window[1] && east <= window[2] && north <= window[3]).toBe(true);
    }
    if (!selected) return;
    const known = selected.type === 'event' ? events : zones;
    const found = known.find(({ id }) => id === selected.id);
    expect(found).toBeDefined();
    // What a stop opens must rest on words that the stop rests on.
    expect(found?.properties.excerpts.some(({ paragraph }) => stop.paragraphs.includes(paragraph))).toBe(true);
  });
}

test('every paragraph of the article has a stop', () => {
  const told = new Set(STOPS.flatMap(({ paragraphs }) => paragraphs));
  expect([...PARAGRAPHS.keys()].map((index) => index + 1).filter((paragraph) => !told.has(paragraph))).toEqual([]);
});

test.each([
  ['3', 3],
  ['10', 10],
  ['', 1],
  ['0', 1],
  ['11', 1],
  ['-2', 1],
  ['2.5', 1],
  ['x', 1],
])('the value %j leads to stop %d', (value, stop) => expect(stopOf(value, STOPS.length)).toBe(stop));
