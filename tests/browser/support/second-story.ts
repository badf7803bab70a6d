import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serveSite, type Served } from '../../../scripts/site.ts';

export const SECOND_STORY = 'tests/fixtures/stories/jordan-walks';

const run = (module: string, parameters: string[], environment = {}) =>
  promisify(execFile)(process.execPath, [module, ...parameters], { env: { ...process.env, ...environment } });

/** Builds the data of the second story and the site around it, as docs/new-story.md says, and serves that. Not minified: that takes longest. */
export async function serveSecondStory(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'second-story-'));
  const [publicDir, outDir] = [join(folder, 'static'), join(folder, 'dist')];
  cpSync('static', publicDir, { recursive: true });
  await run('node_modules/tsx/dist/cli.mjs', ['geo/build.ts', '--story', SECOND_STORY, '--out', join(publicDir, 'geo')]);
  await run('node_modules/vite/bin/vite.js', ['build', '--outDir', outDir, '--minify', 'false', '--logLevel', 'warn'], {
    PUBLIC_DIR: publicDir,
  });
  const { url, close } = await serveSite({ host: '127.0.0.1', port: 0, outDir: resolve(outDir) });
  return {
    url,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
