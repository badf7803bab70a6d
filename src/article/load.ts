import type { ReadContent } from '../story/article-files.ts';
import type { AppState } from '../app/app-state.svelte.ts';

const asked = new Map<keyof ReadContent, Promise<void>>();

/**
 * Fetches a file of reading along when it is first asked for. Where that fails the page says so, with a button that tries again; what
 * arrives stands in `app.data`.
 */
export async function loadForReading<Key extends keyof ReadContent>(app: AppState, key: Key): Promise<ReadContent[Key] | undefined> {
  // A story may name nobody.
  if (key === 'actors' && !app.has('actors.json')) return undefined;
  if (!asked.has(key)) {
    asked.set(
      key,
      import('../story/article-files.ts').then(({ READ_FILES }) => app.data.load(key, READ_FILES[key])),
    );
  }
  // A script that could not be fetched is asked for again the next time.
  await asked.get(key)?.catch(() => asked.delete(key));
  return app.data.get(key) as ReadContent[Key] | undefined;
}
