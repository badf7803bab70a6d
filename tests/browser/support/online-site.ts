import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPolicy } from '../../../scripts/content-security-policy.ts';
import { onlineFrom, withOnline } from '../../../scripts/online-basemaps.ts';
import { serveSite, type Served } from '../../../scripts/site.ts';

/** Serves a copy of the built site as if it were built with these hosts and basemaps; only index.html differs. */
export async function serveOnlineSite(environment: { ONLINE_HOSTS: string; ONLINE_BASEMAPS: string }): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'southern-syria-online-'));
  cpSync(realpathSync('dist'), folder, { recursive: true });
  const page = join(folder, 'index.html');
  const online = onlineFrom(environment);
  const html = withOnline(readFileSync(page, 'utf8'), online);
  writeFileSync(page, withPolicy(html, { onlineHosts: online.hosts, single: false }));
  const { url, close } = await serveSite({ host: '127.0.0.1', port: 0, outDir: folder });
  return {
    url,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
