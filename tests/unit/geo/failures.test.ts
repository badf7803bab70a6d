import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { computeActors } from '../../../geo/actors.ts';
import { build, type BuildOptions, loadModules, STORY } from '../../../geo/build.ts';
import { buffer, difference, select, tidied } from '../../../geo/operations.ts';
import { SOURCES } from '../../../geo/sources.ts';
import type { ZoneDefinition } from '../../../geo/zone.ts';
import { ZONES } from '../../../geo/stories/southern-syria/zones/index.ts';
import { PARAGRAPHS } from '../../fixtures/published.ts';
import type { Actors } from '../../../src/story/schemas/actors.ts';

const INPUTS = ['geo/sources', 'geo/stories/southern-syria'];

const CONTEXT = { folder: STORY, sources: SOURCES, paragraphs: PARAGRAPHS, languages: ['en', 'ar'] } as const;
const MODULES = await loadModules('.', STORY);
const withZones = (zones: readonly ZoneDefinition[]): Partial<BuildOptions> => ({ modules: { ...MODULES, zones } });

/** A temporary folder with copies of the inputs and published files, which tests break. */
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'geo-failures-'));
  for (const path of [...INPUTS, 'static/geo']) cpSync(path, join(copy, path), { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(copy, file), 'utf8');
  const after = change(before);
  expect(after, `the edit of ${file} changes something`).not.toBe(before);
  writeFileSync(join(copy, file), after);
}

type Actor = Actors['actors'][number];

interface WrittenEvent {
  id: string;
  zones: string[];
  place: { position: unknown };
  excerpts: { quote: string; start: number; end: number; paragraph: number }[];
}

function editFirstEvent(change: (event: WrittenEvent, excerpt: WrittenEvent['excerpts'][number]) => void): void {
  edit('geo/stories/southern-syria/events.json', (text) => {
    const events = JSON.parse(text) as [WrittenEvent];
    const [excerpt] = events[0].excerpts;
    if (!excerpt) throw new Error('the first event has no excerpt');
    change(events[0], excerpt);
    return JSON.stringify(events);
  });
}

/** Only the zones of the first view: events fail before the others, which take longest, are needed. */
const FIRST_VIEW = ZONES.filter(({ visible }) => visible);

/** The project's zones, with one changed. */
function zonesWith(id: string, change: Partial<ZoneDefinition>): ZoneDefinition[] {
  expect(ZONES.map((zone) => zone.id)).toContain(id);
  return ZONES.map((zone) => (zone.id === id ? { ...zone, ...change } : zone));
}

function published(): [string, string, number][] {
  const root = join(copy, 'static/geo');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile());
  return files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8'), statSync(join(root, path)).mtimeMs]);
}

/** Does something that must fail, and checks that it wrote nothing. */
async function withoutWriting<T>(fail: () => T | Promise<T>): Promise<T> {
  const before = published();
  const result = await fail();
  expect(published()).toEqual(before);
  expect(readdirSync(join(copy, 'static'))).toEqual(['geo']);
  return result;
}

/** Builds from the copy and returns the message of the failure. */
async function complaint(options: Partial<BuildOptions> = {}): Promise<string> {
  return withoutWriting(async () => {
    try {
      await build({ root: copy, modules: MODULES, out: join(copy, 'static/geo'), log: () => undefined, ...options });
    } catch (error) {
      const { message } = error as Error;
      expect(message).not.toContain('\n');
      return message;
    }
    throw new Error('the build did not fail');
  });
}

describe('the build fails with one line that names the file, and leaves static/geo as it was, for', () => {
  it('a missing input', async () => {
    rmSync(join(copy, 'geo/sources/regions/SY-SU.json'));
    expect(await complaint()).toBe('geo/sources/regions/SY-SU.json: is missing');
  });

  it('an input with the wrong hash', async () => {
    edit('geo/sources/towns.json', (text) => text.replace('36.29128', '36.3'));
    expect(await complaint()).toMatch(
      /^geo\/sources\/towns\.json: is not the pinned input: sha256 is [0-9a-f]{64}, geo\/sources\.ts has [0-9a-f]{64}$/,
    );
  });

  it('a corrupt input', async () => {
    edit('geo/sources/water.json', (text) => text.slice(0, 100));
    expect(await complaint()).toMatch(/^geo\/sources\/water\.json: is not the pinned input/);
  });

  it('events that are missing', async () => {
    rmSync(join(copy, 'geo/stories/southern-syria/events.json'));
    expect(await complaint()).toBe('geo/stories/southern-syria/events.json: is missing');
  });

  it('events that are not JSON', async () => {
    edit('geo/stories/southern-syria/events.json', (text) => text.slice(0, 200));
    expect(await complaint()).toMatch(/^geo\/stories\/southern-syria\/events\.json: is not JSON: /);
  });

  it('a zone rule that takes an unknown zone', async () => {
    const zones = zonesWith('golan-buffer', { operations: [select('golan-west'), tidied(1)] });
    expect(await complaint(withZones(zones))).toBe(
      'geo/stories/southern-syria/zones/golan-buffer.ts: step 1: takes "golan-west", which is neither a source nor an earlier step or zone',
    );
  });

  it('a zone that turns out empty', async () => {
    const zones = zonesWith('damascus-ring', { operations: [select('SY-DI'), buffer(1, -10), difference(2, 1), tidied(3)] });
    expect(await complaint(withZones(zones))).toBe(
      'geo/stories/southern-syria/zones/damascus-ring.ts: step 2 (buffer): nothing is left at -10 km',
    );
  });

  it('a zone that cuts itself away', async () => {
    const zones = zonesWith('damascus-ring', { operations: [select('SY-DI'), buffer(1, 10), difference(1, 2), tidied(3)] });
    expect(await complaint(withZones(zones))).toBe(
      'geo/stories/southern-syria/zones/damascus-ring.ts: step 3 (difference): nothing is left after the subtraction',
    );
  });

  it('a zone that crosses itself', async () => {
    const coordinates = [[[36.5, 32.5], [37, 33], [37, 32.5], [36.5, 33.2], [36.5, 32.5]]]; // prettier-ignore
    const text = JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } });
    edit('geo/sources/regions/SY-SU.json', () => text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const sources = SOURCES.map((source) => (source.id === 'SY-SU' ? { ...source, sha256 } : source));
    expect(await complaint({ sources })).toMatch(
      /^geo\/stories\/southern-syria\/zones\/sweida\.ts: the zone intersects itself at 36\.\d+, 32\.\d+$/,
    );
  });

  it('a zone with an unknown source', async () => {
    expect(await complaint(withZones(zonesWith('sweida', { sources: ['SY-XX'] })))).toBe(
      'geo/stories/southern-syria/zones/sweida.ts: names the unknown source "SY-XX"',
    );
  });

  it('an event that names an unknown zone', async () => {
    editFirstEvent((event) => event.zones.push('golan-west'));
    expect(await complaint(withZones(FIRST_VIEW))).toMatch(
      /^geo\/stories\/southern-syria\/events\.json: event "[a-z0-9-]+", zones\.\d+: unknown zone "golan-west"$/,
    );
  });

  it('an event that stands in an unknown zone', async () => {
    editFirstEvent((event) => Object.assign(event.place, { position: { zone: 'golan-west' } }));
    expect(await complaint(withZones(FIRST_VIEW))).toMatch(
      /^geo\/stories\/southern-syria\/events\.json: event "[a-z0-9-]+", place\.position: unknown zone "golan-west"$/,
    );
  });

  it('an event with a field that breaks the schema', async () => {
    editFirstEvent((event) => Object.assign(event, { status: 'rumoured' }));
    expect(await complaint(withZones(FIRST_VIEW))).toMatch(/^geo\/stories\/southern-syria\/events\.json: event "[a-z0-9-]+", status: /);
  });

  it('an excerpt outside its paragraph', async () => {
    editFirstEvent((_, excerpt) => Object.assign(excerpt, { start: 0, end: excerpt.quote.length }));
    expect(await complaint(withZones(FIRST_VIEW))).toMatch(
      /^geo\/stories\/southern-syria\/events\.json: event "[a-z0-9-]+", excerpts\.0: start: 0–\d+ lies outside paragraph \d+ /,
    );
  });

  it('paragraphs that are missing', async () => {
    rmSync(join(copy, 'geo/stories/southern-syria/paragraphs.json'));
    expect(await complaint()).toBe('geo/stories/southern-syria/paragraphs.json: is missing');
  });

  it('an actor who appears in an unknown event', async () => {
    edit('geo/stories/southern-syria/actors.json', (text) => text.replace('"sharaa-on-agreement"', '"sharaa-on-the-moon"'));
    expect(await complaint()).toBe(
      'geo/stories/southern-syria/actors.json: actor "ahmed-al-sharaa", events.0: unknown event "sharaa-on-the-moon"',
    );
  });

  // The build computes all zones before it checks the actors, so this calls the check without the zones.
  it.each([
    ['an actor without a text in one of the languages', 'text.ar', (actor: Actor) => Object.assign(actor.text, { ar: '' })],
    [
      'an actor in a paragraph that the article does not have',
      'paragraphs.0',
      (actor: Actor) => Object.assign(actor, { paragraphs: [23] }),
    ],
  ])('%s', (_, field, change) => {
    const actors = JSON.parse(readFileSync('geo/stories/southern-syria/actors.json', 'utf8')) as [Actor, ...Actor[]];
    const events = actors.flatMap((actor) => actor.events);
    expect(() => computeActors(actors, events, CONTEXT)).not.toThrow();
    change(actors[0]);
    expect(() => computeActors(actors, events, CONTEXT)).toThrow(
      `geo/stories/southern-syria/actors.json: actor "${actors[0].id}", ${field}: `,
    );
  });
});

describe('npm run geo', () => {
  beforeEach(() => {
    for (const path of ['geo', 'src/geometry', 'src/story', 'src/i18n', 'package.json', 'tsconfig.json'])
      cpSync(path, join(copy, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });

  function run(): { status: number | null; stdout: string; stderr: string } {
    return spawnSync('npm', ['run', '--silent', 'geo'], { cwd: copy, encoding: 'utf8', shell: process.platform === 'win32' });
  }

  it('writes static/geo, says nothing on stderr and ends with code 0', () => {
    const files = () => published().map(([path, text]) => [path, text]);
    const committed = files();
    rmSync(join(copy, 'static/geo'), { recursive: true });
    expect(run()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^sweida: /) });
    expect(files()).toEqual(committed);
  });

  it.each([
    ['an input is missing', 'geo/sources/regions/SY-SU.json', /^geo\/sources\/regions\/SY-SU\.json: is missing\n$/, undefined],
    [
      'the events are not JSON',
      'geo/stories/southern-syria/events.json',
      /^geo\/stories\/southern-syria\/events\.json: is not JSON: .*\n$/,
      '[',
    ],
  ])('prints one line, ends with code 1 and writes nothing where %s', async (_, file, line, content) => {
    if (content === undefined) rmSync(join(copy, file));
    else writeFileSync(join(copy, file), content);
    const { status, stdout, stderr } = await withoutWriting(run);
    expect(stderr).toMatch(line);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});
