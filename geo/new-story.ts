/** `npm run geo:new -- <id>`: begins a story in geo/stories/<id>/ with a copy of the example that the tests use. See docs/new-story.md. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, runOrFail } from './failure.ts';

const EXAMPLE = 'tests/fixtures/stories/jordan-walks';
const NOT_TAKEN = ['README.md', 'article.txt'];

/** The example's files by path, with the imports and the name that they have in geo/stories/<id>/. */
export function exampleFiles(id: string): Map<string, string> {
  const paths = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !NOT_TAKEN.includes(path) && statSync(join(EXAMPLE, path)).isFile(),
  );
  const adapt = (text: string) => text.replace(/'((?:\.\.\/)+)\.\.\/\.\.\/geo\//g, "'$1").replaceAll('jordan-walks', id);
  return new Map(paths.map((path) => [path, adapt(readFileSync(join(EXAMPLE, path), 'utf8'))]));
}

function main(): void {
  const [id = ''] = process.argv.slice(2);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new Failure('npm run geo:new', 'needs a name of small letters, digits and hyphens');
  const folder = join('geo/stories', id);
  if (existsSync(folder)) throw new Failure(folder, 'is there already');
  for (const [path, text] of exampleFiles(id)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`${folder} holds a copy of the example; docs/new-story.md says what to change in it`);
}

if (process.argv[1] === import.meta.filename) await runOrFail(main);
