import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../../scripts/site.ts';
import { installProbe } from './probe.ts';

/** A copy of the built site with the probe in its page. */
export interface ProbedSite {
  url: string;
  /** Stops the server; `start` brings it back at the same address. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
  close: () => Promise<void>;
}

function insertAfter(file: string, place: RegExp, text: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(place, (found) => `${found}${text}`);
  if (after === before) throw new Error(`${file} has no place for the probe`);
  writeFileSync(file, after);
}

export async function serveProbedSite(): Promise<ProbedSite> {
  const outDir = mkdtempSync(join(tmpdir(), 'southern-syria-engines-'));
  cpSync('dist', outDir, { recursive: true, dereference: true });
  // A file of its own: the page's policy allows no other script inside the page.
  writeFileSync(join(outDir, 'probe.js'), `(${installProbe.toString()})();`);
  insertAfter(join(outDir, 'index.html'), /<meta name="referrer"[^>]*>/, '<script src="./probe.js"></script>');
  insertAfter(join(outDir, 'sw.js'), /\(\[(?={url:)/, '{url:"probe.js",revision:"1"},');

  let site = await serveSite({ host: '127.0.0.1', port: 0, outDir });
  const { url } = site;
  return {
    url,
    stop: () => site.close(),
    start: async () => {
      site = await serveSite({ host: '127.0.0.1', port: Number(new URL(url).port), outDir });
    },
    close: async () => {
      await site.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
