import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, loadModules } from '../../../geo/build.ts';
import { circle, tidied } from '../../../geo/operations.ts';
import type { StoryModules } from '../../../geo/story.ts';

const FOLDER = 'tests/fixtures/stories/jordan-walks';
const modules = await loadModules('.', FOLDER);

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'broken-story-'));
  for (const path of ['geo/sources', FOLDER]) cpSync(path, join(copy, path), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

async function complaint(change: Partial<StoryModules>): Promise<string> {
  const out = join(copy, 'out');
  return build({ root: copy, story: FOLDER, out, modules: { ...modules, ...change }, log: () => undefined }).then(
    () => 'nothing',
    ({ message }: Error) => message,
  );
}

/** What the build says of the story with one field changed, by its path. */
function ofStory(path: string, value: unknown): Promise<string> {
  const story = structuredClone(modules.story);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((object, key) => object[key] as Record<string, unknown>, story as unknown as Record<string, unknown>);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return complaint({ story });
}

/** What the build says of one of the story's lists with its text changed. */
async function ofList(name: string, text: string | ((before: string) => string)): Promise<string> {
  const file = join(copy, FOLDER, `${name}.json`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  writeFileSync(file, typeof text === 'string' ? text : text(before ?? ''));
  const said = await complaint({});
  if (before === undefined) rmSync(file);
  else writeFileSync(file, before);
  return said;
}

const zonesWith = (change: object) => ({ zones: modules.zones.map((zone, index) => (index ? zone : { ...zone, ...change })) });

it('the story as it is builds', async () => expect(await complaint({})).toBe('nothing'));

describe('a broken story is told by file, field and rule:', () => {
  it.each([
    ['slug', 'Jordan Walks', /slug: Invalid format/],
    ['title', { en: '' }, /title\.en: Invalid length/],
    ['title', { en: 'Walks', ar: 'مشي' }, /title: comes in "ar", which is not among the story's languages$/],
    ['languages', ['en', 'ar'], /title: is missing in "ar"$/],
    ['languages', ['ar'], /languages: lacks "en"$/],
    ['report.date', '2026-02-30', /report\.date: is not a day of the calendar, YYYY-MM-DD$/],
    ['map.home', [35.5, 32, 38, 33], /map\.home: reaches beyond map\.window$/],
    ['map.home', [36, 32, 35, 33], /map\.home: bbox must run west, south, east, north$/],
    ['kinds.0.color', 'green', /kinds\.0\.color: is not a colour: # and six digits from 0 to f$/],
    ['kinds.0.pattern', 'tartan', /kinds\.0\.pattern: Invalid type: Expected \("hatch" \| /],
    ['kinds.0.group', 'hills', /kinds\.0\.group: unknown group "hills"$/],
    ['kinds.1.id', 'walking-country', /kinds: the same id twice$/],
    ['categories.0.icon', 'boot', /categories\.0\.icon: Invalid type/],
    ['time.span', { start: '2026-04-30', end: '2025-09-01' }, /time\.span: start is after end$/],
    ['data.version', '1', /data\.version: is not a version such as 1\.0\.0$/],
    ['map.namedWest', ['nowhere'], /map\.namedWest\.0: unknown zone "nowhere"$/],
    ['regions.unsure', [{ zone: 'nowhere', text: { en: 'x' } }], /regions\.unsure\.0\.zone: unknown zone "nowhere"$/],
    ['standfirst', undefined, /standfirst: Invalid key/],
    ['colour', 'red', /colour: Invalid key/],
  ])('%s %j', async (path, value, message) => {
    const said = await ofStory(path, value);
    expect(said).toMatch(message);
    expect(said).toMatch(/^tests\/fixtures\/stories\/jordan-walks\/story\.ts: /);
    expect(said).not.toContain('\n');
  });

  it.each([
    [{ kind: 'forest' }, /walking-country\.ts: kind: unknown kind "forest"/],
    [{ visible: false }, /walking-country\.ts: kind: "walking-country" has no group in .*\/story\.ts, which a zone off by default needs$/],
    [{ paragraphs: [2] }, /walking-country\.ts: paragraphs\.0: the article has paragraphs 1 to 1, not 2$/],
    [{ title: { en: 'Hills', ar: 'تلال' } }, /walking-country\.ts: title: comes in "ar"/],
    [{ operations: [circle([35.9, 32.3], -1), tidied(1)] }, /walking-country\.ts: step 1 \(circle\): nothing is left at -1 km$/],
  ])('a zone with %j', async (change, message) => {
    expect(await complaint(zonesWith(change))).toMatch(message);
  });

  it.each([
    [
      'events',
      (text: string) => text.replace('"works"', '"play"'),
      /events\.json: event "stretch-cleared", category: unknown category "play"$/,
    ],
    ['events', (text: string) => text.replace('"start": 108', '"start": 109'), /events\.json: event "path-opened", excerpts\.0: end: /],
    ['paragraphs', (text: string) => text.replace('"end": 296', '"end": 0'), /paragraphs\.json: paragraphs\.0: start is not before end$/],
    [
      'paragraphs',
      (text: string) => text.replace(/"A club [^"]*"/, '"TO BE WRITTEN: what this paragraph says"'),
      /paragraphs\.json: paragraphs\.0\.summary: is still to be written$/,
    ],
    [
      'tour',
      '{ "stops": [{ "title": { "en": "x" }, "text": { "en": "x" }, "paragraphs": [1], "layers": ["nowhere"], "target": "home" }] }',
      /tour\.json: stops\.0\.layers\.0: unknown zone "nowhere"$/,
    ],
    ['tour', '{ "stops": [] }', /tour\.json: stops: Invalid length/],
  ])('%s.json', async (name, text, message) => {
    expect(await ofList(name, text)).toMatch(message);
  });
});

describe('a story without modules', () => {
  it('is told which is missing', async () => {
    await expect(loadModules('.', 'tests/fixtures/stories/nowhere')).rejects.toThrow('tests/fixtures/stories/nowhere/story.ts: is missing');
  });
});
