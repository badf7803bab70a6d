import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A copy of everything the build needs, to be broken. */
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'geo-failures-'));
  for (const path of ['geo', 'src/lib', 'static/geo', 'package.json', 'tsconfig.json']) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(copy, file), 'utf8');
  const after = change(before);
  expect(after, `the edit of ${file} changes something`).not.toBe(before);
  writeFileSync(join(copy, file), after);
}

interface WrittenEvent {
  id: string;
  zones: string[];
  place: { position: unknown };
  excerpts: { quote: string; start: number; end: number; paragraph: number }[];
}

function editFirstEvent(change: (event: WrittenEvent, excerpt: WrittenEvent['excerpts'][number]) => void): void {
  edit('geo/events/events.json', (text) => {
    const events = JSON.parse(text) as [WrittenEvent];
    const [excerpt] = events[0].excerpts;
    if (!excerpt) throw new Error('the first event has no excerpt');
    change(events[0], excerpt);
    return JSON.stringify(events);
  });
}

/** Puts another input in a region's place and pins it, as somebody might who exchanges a source. */
function exchange(code: string, coordinates: number[][][]): void {
  const text = JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } });
  edit(`geo/sources/regions/${code}.json`, () => text);
  const hash = createHash('sha256').update(text).digest('hex');
  edit('geo/regions.ts', (table) => table.replace(new RegExp(`('${code}':\\s*')[0-9a-f]{64}`), `$1${hash}`));
}

function published(): [string, string, number][] {
  const root = join(copy, 'static/geo');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile());
  return files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8'), statSync(join(root, path)).mtimeMs]);
}

/** Runs the build on the copy and returns its complaint, having checked that it is one line and that nothing was written. */
function complaint(): string {
  const before = published();
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'geo/build.ts'], { cwd: copy, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(published()).toEqual(before);
  expect(readdirSync(join(copy, 'static'))).toEqual(['geo']);
  return stderr.trimEnd();
}

describe('npm run geo stops with one line that names the file, and leaves static/geo as it was, for', () => {
  it('nothing at all: the copy itself builds', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'geo/build.ts'], { cwd: copy, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('a missing input', () => {
    rmSync(join(copy, 'geo/sources/regions/SY-SU.json'));
    expect(complaint()).toBe('geo/sources/regions/SY-SU.json: is missing');
  });

  it('an input with the wrong hash', () => {
    edit('geo/sources/towns.json', (text) => text.replace('36.29128', '36.3'));
    expect(complaint()).toMatch(
      /^geo\/sources\/towns\.json: is not the pinned input: sha256 is [0-9a-f]{64}, geo\/sources\.ts has [0-9a-f]{64}$/,
    );
  });

  it('a corrupt input', () => {
    edit('geo/sources/water.json', (text) => text.slice(0, 100));
    expect(complaint()).toMatch(/^geo\/sources\/water\.json: is not the pinned input/);
  });

  it('events that are missing', () => {
    rmSync(join(copy, 'geo/events/events.json'));
    expect(complaint()).toBe('geo/events/events.json: is missing');
  });

  it('events that are not JSON', () => {
    edit('geo/events/events.json', (text) => text.slice(0, 200));
    expect(complaint()).toMatch(/^geo\/events\/events\.json: is not JSON: /);
  });

  it('a zone rule that takes an unknown zone', () => {
    edit('geo/zones/golan-buffer.ts', (text) => text.replace("select('SY-UNDOF')", "select('golan-west')"));
    expect(complaint()).toBe(
      'geo/zones/golan-buffer.ts: step 1: takes "golan-west", which is neither a source nor an earlier step or zone',
    );
  });

  it('a zone that turns out empty', () => {
    edit('geo/zones/damascus-ring.ts', (text) => text.replace('buffer(1, 10)', 'buffer(1, -10)'));
    expect(complaint()).toBe('geo/zones/damascus-ring.ts: step 2 (buffer): nothing is left at -10 km');
  });

  it('a zone that cuts itself away', () => {
    edit('geo/zones/damascus-ring.ts', (text) => text.replace('difference(2, 1)', 'difference(1, 2)'));
    expect(complaint()).toBe('geo/zones/damascus-ring.ts: step 3 (difference): nothing is left after the subtraction');
  });

  it('a zone that crosses itself', () => {
    exchange('SY-SU', [[[36.5, 32.5], [37, 33], [37, 32.5], [36.5, 33.2], [36.5, 32.5]]]); // prettier-ignore
    expect(complaint()).toMatch(/^geo\/zones\/sweida\.ts: the zone intersects itself at 36\.\d+, 32\.\d+$/);
  });

  it('a zone with an unknown source', () => {
    edit('geo/zones/sweida.ts', (text) => text.replace("sources: ['SY-SU']", "sources: ['SY-XX']"));
    expect(complaint()).toBe('geo/zones/sweida.ts: names the unknown source "SY-XX"');
  });

  it('an event that names an unknown zone', () => {
    editFirstEvent((event) => event.zones.push('golan-west'));
    expect(complaint()).toMatch(/^geo\/events\/events\.json: event "[a-z0-9-]+", zones\.\d+: unknown zone "golan-west"$/);
  });

  it('an event that stands in an unknown zone', () => {
    editFirstEvent((event) => Object.assign(event.place, { position: { zone: 'golan-west' } }));
    expect(complaint()).toMatch(/^geo\/events\/events\.json: event "[a-z0-9-]+", place\.position: unknown zone "golan-west"$/);
  });

  it('an event with a field that breaks the schema', () => {
    editFirstEvent((event) => Object.assign(event, { status: 'rumoured' }));
    expect(complaint()).toMatch(/^geo\/events\/events\.json: event "[a-z0-9-]+", status: /);
  });

  it('an excerpt outside its paragraph', () => {
    editFirstEvent((_, excerpt) => Object.assign(excerpt, { start: 0, end: excerpt.quote.length }));
    expect(complaint()).toMatch(/^geo\/events\/events\.json: event "[a-z0-9-]+", excerpts\.0: start: 0–\d+ lies outside paragraph \d+ /);
  });

  it('actors that are missing', () => {
    rmSync(join(copy, 'geo/actors.json'));
    expect(complaint()).toBe('geo/actors.json: is missing');
  });

  it('an actor who appears in an unknown event', () => {
    edit('geo/actors.json', (text) => text.replace('"sharaa-on-agreement"', '"sharaa-on-the-moon"'));
    expect(complaint()).toBe('geo/actors.json: actor "ahmed-al-sharaa", events.0: unknown event "sharaa-on-the-moon"');
  });

  it('an actor without a text in one of the languages', () => {
    edit('geo/actors.json', (text) => text.replace(/("text": \{\s*"en": "[^"]*",\s*"ar": )"[^"]*"/, '$1""'));
    expect(complaint()).toMatch(/^geo\/actors\.json: actor "ahmed-al-sharaa", text\.ar: /);
  });

  it('an actor in a paragraph that the article does not have', () => {
    edit('geo/actors.json', (text) => text.replace('"paragraphs": [12]', '"paragraphs": [23]'));
    expect(complaint()).toMatch(/^geo\/actors\.json: actor "ahmed-al-sharaa", paragraphs\.0: /);
  });
});
