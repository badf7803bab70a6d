/** `npm run geo`: recomputes static/geo/ from the committed inputs. The only file of the build that reads or writes. */
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vertexCount } from '../src/geometry/measure.ts';
import type { Area } from '../src/geometry/types.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import { ACTORS_FILE } from './actors.ts';
import { checkPublished } from './check.ts';
import { compute } from './compute.ts';
import { descriptorOf } from './datapackage.ts';
import { EVENTS_FILE } from './events.ts';
import { Failure, runOrFail } from './failure.ts';
import { fileText, sha256 } from './files.ts';
import { type Source, SOURCES } from './sources.ts';
import type { ZoneDefinition } from './zone.ts';
import { ZONES } from './stories/southern-syria/zones/index.ts';

export interface BuildOptions {
  /** Folder that holds geo/ with the inputs. */
  root: string;
  /** Folder to replace with the published files. */
  out: string;
  /** The inputs, each pinned by its hash; those of geo/sources.ts by default. */
  sources?: readonly Source[];
  /** The zones to compute; those of geo/stories/southern-syria/zones/ by default. */
  zones?: readonly ZoneDefinition[];
  /** Called with one line per zone. */
  log: (line: string) => void;
}

/**
 * Reads, computes and checks everything, then replaces the output folder as a whole: a failure leaves it as it was.
 *
 * @throws Failure whose message is one line that names the file and what is wrong
 */
export function build({ root, out, sources = SOURCES, zones = ZONES, log }: BuildOptions): void {
  const inputs = new Map(sources.map(({ id, file, sha256 }) => [id, readPinned(root, `geo/sources/${file}`, sha256)]));
  const events = parse(EVENTS_FILE, read(root, EVENTS_FILE).toString('utf8'));
  const actors = parse(ACTORS_FILE, read(root, ACTORS_FILE).toString('utf8'));
  const published = compute({ sources: inputs, events, actors }, zones, (zone) => log(progressLine(zone)));

  const files = new Map<string, string>();
  for (const [path, content] of published) {
    checkPublished(path, content);
    files.set(path, fileText(content));
  }
  const descriptor = descriptorOf(files);
  checkPublished('datapackage.json', descriptor);
  files.set('datapackage.json', fileText(descriptor));
  replaceFolder(out, files);
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

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  await runOrFail(() => build({ root: '.', out: 'static/geo', log: console.log }));
}
