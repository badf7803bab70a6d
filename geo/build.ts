/** `npm run geo`: recomputes static/geo/ from the committed inputs; `npm run geo -- --story <folder> --out <folder>` builds another story. The only file of the build that reads or writes. */
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { vertexCount } from '../src/geometry/measure.ts';
import type { Area } from '../src/geometry/types.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import { checkPublished } from './check.ts';
import { compute } from './compute.ts';
import { descriptorOf } from './datapackage.ts';
import { Failure, runOrFail } from './failure.ts';
import { fileText, sha256 } from './files.ts';
import { type Source, SOURCES } from './sources.ts';
import { checkStory, type StoryModules } from './story.ts';

/** The story that the project is built with. */
export const STORY = 'geo/stories/southern-syria';

export interface BuildOptions {
  /** Folder that holds geo/ with the inputs. */
  root: string;
  /** The story's folder below it. */
  story?: string;
  /** Folder to replace with the published files. */
  out: string;
  /** The inputs, each pinned by its hash; those of geo/sources.ts by default. A story's own come besides, and take the place of those with the same id. */
  sources?: readonly Source[];
  /** What the story's modules declare, in the place of the modules in its folder. */
  modules?: StoryModules;
  /** Called with one line per zone. */
  log: (line: string) => void;
}

/**
 * Reads, computes and checks everything, then replaces the output folder as a whole: a failure leaves it as it was.
 *
 * @throws Failure whose message is one line that names the file and what is wrong
 */
export async function build({ root, story: folder = STORY, out, sources: shared = SOURCES, modules, log }: BuildOptions): Promise<void> {
  const declared = modules ?? (await loadModules(root, folder));
  const story = checkStory(folder, declared.story);
  const own = declared.sources.map((source) => ({ ...source, file: `${folder}/sources/${source.file}` }));
  const pinned = [...shared.map((source) => ({ ...source, file: `geo/sources/${source.file}` })), ...own];
  const extracts = new Map(pinned.map(({ id, file, sha256 }) => [id, readPinned(root, file, sha256)]));
  const json = (name: string) => parse(`${folder}/${name}.json`, read(root, `${folder}/${name}.json`).toString('utf8'));
  /** A list that a story may go without. */
  const optional = (name: string) => (existsSync(join(root, folder, `${name}.json`)) ? json(name) : undefined);
  const written = {
    paragraphs: json('paragraphs'),
    events: json('events'),
    actors: optional('actors'),
    tour: optional('tour'),
    spellings: optional('spellings'),
  };
  const published = compute({ ...declared, story, folder, sources: [...declared.sources, ...shared], extracts, written }, (zone) =>
    log(progressLine(zone)),
  );

  const files = new Map<string, string>();
  for (const [path, content] of published) {
    checkPublished(path, content);
    files.set(path, fileText(content));
  }
  const descriptor = descriptorOf(files, story);
  checkPublished('datapackage.json', descriptor);
  files.set('datapackage.json', fileText(descriptor));
  replaceFolder(out, files);
}

/**
 * Loads what a story's modules declare: `story` of story.ts, `ZONES` of zones/index.ts, `basemap` of basemap.ts, and `SOURCES` of
 * sources.ts where there is one.
 *
 * @throws Failure naming the module that is missing, broken or lacks what it should declare
 */
export async function loadModules(root: string, folder: string): Promise<StoryModules> {
  const load = async (file: string, name: string): Promise<unknown> => {
    const path = resolve(root, folder, file);
    if (!existsSync(path)) throw new Failure(`${folder}/${file}`, 'is missing');
    const module = await import(pathToFileURL(path).href).catch((error: Error) => {
      throw new Failure(`${folder}/${file}`, `cannot be loaded: ${error.message}`);
    });
    const declared = (module as Record<string, unknown>)[name];
    if (declared === undefined) throw new Failure(`${folder}/${file}`, `exports no "${name}"`);
    return declared;
  };
  return {
    story: (await load('story.ts', 'story')) as StoryModules['story'],
    zones: (await load('zones/index.ts', 'ZONES')) as StoryModules['zones'],
    basemap: (await load('basemap.ts', 'basemap')) as StoryModules['basemap'],
    sources: existsSync(join(root, folder, 'sources.ts')) ? ((await load('sources.ts', 'SOURCES')) as StoryModules['sources']) : [],
  };
}

function read(root: string, file: string): Buffer {
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    throw new Failure(file, (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'cannot be read');
  }
}

function readPinned(root: string, file: string, expected: string): unknown {
  const content = read(root, file);
  const actual = sha256(content);
  if (actual !== expected) throw new Failure(file, `is not the pinned input: sha256 is ${actual}, geo/sources.ts has ${expected}`);
  return parse(file, content.toString('utf8'));
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(file, `is not JSON: ${(error as Error).message}`);
  }
}

function progressLine({ id, geometry, properties }: AnyZone): string {
  if ('lengthKm' in properties) return `${id}: ${properties.lengthKm} km`;
  const { areaKm2, perimeterKm } = properties;
  return `${id}: ${areaKm2} km², perimeter ${perimeterKm} km, ${vertexCount(geometry as Area)} vertices`;
}

/** Writes beside the folder and swaps, so that no half-written and no stale file is ever in it. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const [fresh, stale] = [`${folder}.new`, `${folder}.old`];
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text);
  }
  rmSync(stale, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, stale);
  renameSync(fresh, folder);
  rmSync(stale, { recursive: true, force: true });
}

/** `--story <folder> --out <folder>`, both relative to where the command runs. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { story: { type: 'string', default: STORY }, out: { type: 'string', default: 'static/geo' } },
  });
  const [story, out] = [values.story, values.out].map((folder) => folder.replace(/\/+$/, '')) as [string, string];
  // The folder is replaced as a whole: one that holds anything else is none to write to.
  if (existsSync(out) && readdirSync(out).length && !existsSync(join(out, 'datapackage.json')))
    throw new Failure(out, 'holds other files than published data: name another folder after --out');
  return build({ root: '.', story, out, log: console.log });
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) await runOrFail(main);
