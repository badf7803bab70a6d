import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './test.ts';

/** Waits for the build that runs while other tests run (single-build.ts). SINGLE_FILE names a file that is already built. */
async function builtFile(): Promise<string> {
  if (process.env.SINGLE_FILE) return process.env.SINGLE_FILE;
  const answer = await fetch(process.env.SINGLE_BUILD_URL ?? '');
  const text = await answer.text();
  if (!answer.ok) throw new Error(`npm run build:single failed.\n${text}`);
  return text;
}

/** A test with the path of the single file, alone in a folder and renamed, as if it came by mail. */
export const test = base.extend<object, { mailedCopy: string }>({
  mailedCopy: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's dependencies from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'southern-syria-single-'));
      const copy = join(folder, 'mailed copy.html');
      copyFileSync(await builtFile(), copy);
      await use(copy);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});
