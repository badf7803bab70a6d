import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileContent } from '../../../src/story/files.ts';
import type { MoreContent } from '../../../src/story/further-files.ts';
import { searchEntries, type Target } from '../../../src/search/entries.ts';
import { foldedWords } from '../../../src/search/fold.ts';
import { makeSearch } from '../../../src/search/search.ts';
import { REGION_KINDS, SPELLINGS, STORY } from '../../fixtures/published.ts';
import { isInWindow } from '../../../src/map/camera.ts';

const read = <T>(path: string) => JSON.parse(readFileSync(`static/geo/${path}.geojson`, 'utf8')) as T;

const zones = [...read<MoreContent['moreZones']>('more-zones').features, ...read<FileContent['zones']>('zones').features];
const search = makeSearch(
  searchEntries({
    towns: read('basemap/towns'),
    labels: read('basemap/labels'),
    zones,
    events: read<FileContent['events']>('events').features,
    spellings: SPELLINGS,
    regionKinds: REGION_KINDS,
    isInWindow: (position) => isInWindow(position, STORY.map.window),
  }),
);

function nameOf(target: Target | undefined): string {
  if (!target) return 'nothing';
  if (target.type === 'place' || target.type === 'far') return target.name.en;
  if (target.type === 'zone') return target.zone.id;
  return target.type === 'event' ? target.event.id : target.excerpt.quote;
}
const names = (query: string) => search(query).map(nameOf);

describe('spellings of one name', () => {
  it.each([
    [
      'Sweida',
      'Suwayda As-Suwayda as-suwaydā Assuwayda Alsuwayda Soueida Soueïda Suweida Suwaida Sueida Swaida Swieda السويداء السويدا والسويداء',
    ],
    ["Dar'a", 'Dara Daraa Deraa Dera‘a Dar’a Darʿā درعا دَرْعا'],
    ['Quneitra', 'Kuneitra Qunaitra Al-Qunaytirah el-Quneitra Alquneitra القنيطرة قنيطره'],
    ['Damascus', 'Dimashq damascuss Dimeshq دمشق الشام'],
    ['Salkhad', 'Salkhat Salchad صلخد'],
    ['Shahba', 'Chahba شهبا'],
    ['Busra', 'Bosra بصرى بصري'],
    ['Izra', "Izra' Izraa Ezraa إزرع ازرع"],
    ['Palmyra', 'Tadmur Tadmor Palmira تدمر'],
    ['Jaramana', 'Djaramana Jeramana جرمانا'],
    ['As-Sanamayn', 'Sanamein Sanamain الصنمين صنمين'],
    ['Homs', 'Hims Homs حمص'],
    ['Aleppo', 'Halab Alepo حلب'],
    ['Deir ez-Zor', 'Deir-ez-Zor'],
    ['Beirut', 'Beyrouth Bayrut بيروت'],
    ['Golan Heights', 'Jawlan Jolan'],
    ['Baku', 'Baku باكو'],
  ])('%s is found first', (name, spellings) => {
    for (const spelling of spellings.split(' ')) expect(names(spelling)[0], spelling).toBe(name);
  });

  it.each([
    ['Dayr az Zawr', 'Deir ez-Zor'],
    ['As Suwayda', 'Sweida'],
    ['sweida province', 'sweida'],
    ['محافظة السويداء', 'sweida'],
    ['suwayda governorate', 'sweida'],
    ['UNDOF', 'golan-buffer'],
    ['المنطقة العازلة', 'golan-buffer'],
    ['line alfa', 'line-alpha'],
    ['Rural Damascus', 'rif-dimashq'],
  ])('%s finds %s', (query, name) => expect(names(query)[0]).toBe(name));
});

it('finds events by words of their titles, summaries and dates in either language', () => {
  expect(names('ceasefire')).toContain('cease-fire');
  expect(names('cease fire ends')[0]).toBe('cease-fire');
  expect(names('وقف إطلاق نار')).toContain('cease-fire');
  expect(names('13 July 2025')).toContain('sweida-violence-begins');
  expect(names('three-way mechanizm')[0]).toBe('three-way-mechanism');
});

it('finds an excerpt once, with the events and zones that rest on it', () => {
  const quote = 'a cease-fire ended the sectarian bloodshed in July';
  const hits = search('sectarian bloodshed').filter((target) => target.type === 'excerpt' && target.excerpt.quote === quote);
  expect(hits).toHaveLength(1);
  expect(hits[0]).toMatchObject({ of: { event: { id: 'cease-fire' } } });
  expect(names('إراقة الدماء الطائفية')).toContain(quote);
});

it('finds prefixes, and nothing for unknown words', () => {
  expect(names('swe')).toContain('Sweida');
  expect(names('سوي')).toContain('Sweida');
  expect(names('xylophone')).toEqual([]);
  expect(names('')).toEqual([]);
  expect(names(' ,؟')).toEqual([]);
  expect(names('zx'.repeat(5000))).toEqual([]);
});

it('names a governorate once: as its zone where it has one', () => {
  const sweida = search('Sweida').filter((target) => nameOf(target).toLowerCase() === 'sweida');
  expect(sweida.map(({ type }) => type).sort()).toEqual(['place', 'zone']);
  expect(search('Homs').filter((target) => nameOf(target) === 'Homs')).toHaveLength(2);
});

it('finds places beyond the basemap by the event there', () => {
  const [paris] = search('Paris');
  expect(paris).toMatchObject({ type: 'far', event: { id: 'paris-meeting' } });
});

it('normalizes words so that common spellings match and different names do not', () => {
  expect(foldedWords("As-Suwayda', Soueida!")).toEqual(['suida', 'suida']);
  expect(foldedWords('الأُردن')).toEqual(foldedWords('اردن'));
  expect(foldedWords('al')).toEqual(['al']);
  expect(foldedWords('Daraya')).not.toEqual(foldedWords('Daraa'));
  expect(foldedWords('Hama')).not.toEqual(foldedWords('Homs'));
});
