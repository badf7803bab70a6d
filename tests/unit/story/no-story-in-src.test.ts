import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Actors } from '../../../src/story/schemas/actors.ts';
import type { Events } from '../../../src/story/schemas/events.ts';
import type { Text } from '../../../src/story/schemas/text.ts';
import { STORY } from '../../fixtures/published.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`static/geo/${file}`, 'utf8')) as T;

interface Named {
  features: { properties: { name?: Text; title?: Text } }[];
}

/** What zones, places and people of the story are called, in every language. */
function publishedNames(): string[] {
  const files = ['zones', 'more-zones', 'basemap/towns', 'basemap/labels', 'basemap/governorates', 'basemap/water', 'basemap/borders'];
  const named = files.flatMap((file) => read<Named>(`${file}.geojson`).features.map(({ properties }) => properties));
  const places = read<Events>('events.geojson').features.map(({ properties }) => properties.place);
  const { actors } = read<Actors>('actors.json');
  return [
    ...[...named, ...places].flatMap(({ name, title }: { name?: Text; title?: Text }) => Object.values({ ...name, ...title })),
    ...actors.flatMap(({ name, aliases = [] }) => [...Object.values(name), ...aliases]),
    ...Object.values({ ...STORY.title, ...STORY.reference.name, ...STORY.map.locator.country }),
    ...read<Events>('events.geojson').features.map(({ id }) => id),
  ];
}

/** Roots of names, so that "Syrians" is found too, and the story's dates and numbers. */
const WORDS = [
  ...[
    'Damasc',
    'Dimash',
    'Sweida',
    'Suwayda',
    'Golan',
    'Syria',
    'Israel',
    'Druze',
    'Bedouin',
    'Assad',
    'Quneitra',
    'UNDOF',
    'Hermon',
    'Yarmouk',
  ],
  ...['AFP', 'SY-', 'GeoNames 1', 'southern-syria', 'fromDamascus', 'golan-'],
  ...['دمشق', 'السويداء', 'سويداء', 'الجولان', 'سوري', 'إسرائيل', 'دروز', 'فرانس برس'],
  ...['1948', '1949', '1967', '1973', '1974', '1981', '2025', '16 September', '10 km', '10 kilo', '10 كم', '22 paragraphs'],
];

/** Names that are words or letters of other things as well: "Sur" of "Sure", a river's "Jordan" is none. */
const short = (name: string) => name.length < 4;

const FOUND = new RegExp(
  [
    ...WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    ...[...new Set(publishedNames())]
      .filter((name) => !short(name))
      .map((name) => `(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`),
  ].join('|'),
  'u',
);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte|css|html)$/.test(path))
  .map((path) => join('src', path));

describe('the engine knows no article: names, dates and numbers of the story stand in its own folder', () => {
  it('finds what it looks for', () => {
    expect(files.length).toBeGreaterThan(200);
    for (const text of ['of Damascus', 'في دمشق', 'golan-buffer', 'since 1974', 'Ron Dermer', 'Baku', 'about 10 kilometers'])
      expect(FOUND.test(text), text).toBe(true);
    for (const text of ['a ring of 12 km', 'in the capital', 'Surely']) expect(FOUND.test(text), text).toBe(false);
  });

  it('names nothing of it in src/, comments included', () => {
    const named = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          // The locale by which Arabic months are written as the Levant names them.
          const found = FOUND.exec(line.replace("'ar-SY-u-nu-latn'", ''))?.[0];
          return found ? [`${file}:${index + 1}: ${found}`] : [];
        }),
    );
    expect(named).toEqual([]);
  });

  it.each([
    'index.html',
    'vite.config.ts',
    ...readdirSync('scripts', { recursive: true, encoding: 'utf8' }).map((path) => join('scripts', path)),
  ])('nor in %s, which would build another story as well', (file) => {
    if (!/\.(ts|js|html)$/.test(file)) return;
    const text = readFileSync(file, 'utf8').replaceAll('southern-syria-zones-', '');
    expect(FOUND.exec(text)?.[0]).toBeUndefined();
  });
});
