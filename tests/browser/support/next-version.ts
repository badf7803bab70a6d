import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { inlineScriptHashes, inlineStyleHashes } from '../../../scripts/content-security-policy.ts';

const TEXT = /\.(html|css|js|webmanifest)$/;
const PAGE_REVISION = /(?<=\{url:"index\.html",revision:")[^"]+/;

/** Paths of the built site's files without hidden ones, relative to `dist/`. */
export function siteFiles(): string[] {
  const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => !path.startsWith('.') && statSync(join('dist', path)).isFile());
}

/** The page with another marker in its head and updated CSP hashes. */
function changePage(before: string, renamed: string): string {
  const after = renamed.replace('</head>', '<meta name="test-version" content="next" /></head>');
  const hashes = (html: string) => [...inlineScriptHashes(html), ...inlineStyleHashes(html)];
  const current = hashes(after);
  return hashes(before).reduce((html, hash, index) => html.replace(hash, current[index] ?? hash), after);
}

/**
 * Makes the next version of the site in a new folder: a copy of `dist/` whose page has `<meta name="test-version">` and whose assets
 * all have other names, as if each had changed. @returns the folder
 */
export function makeNextVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'southern-syria-next-'));
  const files = siteFiles();
  const assets = files.filter((path) => path.startsWith('assets/')).map((path) => basename(path).replaceAll('.', '\\.'));
  const name = new RegExp(`(?<![\\w.-])(${assets.join('|')})`, 'g');
  const rename = (text: string) => text.replace(name, 'next-$1');
  const read = (path: string) => readFileSync(join('dist', path), 'utf8');

  const page = changePage(read('index.html'), rename(read('index.html')));
  const revision = createHash('md5').update(page).digest('hex');
  if (!PAGE_REVISION.test(read('sw.js'))) throw new Error('dist/sw.js does not precache index.html');
  const changed: Record<string, string> = { 'index.html': page, 'sw.js': rename(read('sw.js')).replace(PAGE_REVISION, revision) };

  for (const path of files) {
    const target = join(folder, rename(path));
    mkdirSync(dirname(target), { recursive: true });
    if (TEXT.test(path)) writeFileSync(target, changed[path] ?? rename(read(path)));
    else copyFileSync(join('dist', path), target);
  }
  return folder;
}
