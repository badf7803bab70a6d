import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rollup } from 'vite';
import { DATA_FILES, type FileContent, type FileKey } from '../src/story/files.ts';
import { parseFile } from '../src/story/parse.ts';
import { DATA_SCHEMAS } from '../src/story/schemas/files.ts';
import { metadataTags, parseSiteUrl } from './metadata.ts';
import { PUBLIC_DIR } from './story.ts';
import { SHARE_PICTURE, rasterise } from './share-picture.ts';

/** Where the page's components, built for Node, stand while they run: a folder of its own for each build, since two may run at once. */
const SCRATCH = 'node_modules/.prerender-';

/**
 * Runs before the first paint. Tells when the words are painted, and has the map's code fetched from then on. Marks the
 * page as one whose script will take over, unless that fails to arrive; hides the prerendered default view, which is English,
 * where the address or the browser asks for another. In a frame of another page (`?embed=1`) there are no words to be
 * painted first: the panel stays shut.
 */
const headScript = (languages: readonly string[]) => `{
const { classList, dataset } = document.documentElement;
const fetchMap = () => document.querySelectorAll('link[data-rel]').forEach((link) => (link.rel = link.dataset.rel));
classList.add('scripted');
if (/[?&]embed=1/.test(location.search)) dataset.embed = '';
else classList.add('words-first');
new PerformanceObserver((paints, observer) => {
if (!paints.getEntriesByName('first-contentful-paint').length) return;
observer.disconnect();
classList.remove('words-first');
fetchMap();
dispatchEvent(new Event('wordspainted'));
}).observe({ type: 'paint', buffered: true });
if (/[#&][a-z]+=/.test(location.hash) || /^(?!en)/i.test(navigator.languages.find((tag) => /^(${languages.join('|')})(-|$)/i.test(tag)) ?? 'en')) {
classList.add('other-view');
fetchMap();
}
addEventListener('error', ({ target }) => target.tagName === 'SCRIPT' && classList.remove('scripted', 'words-first', 'other-view'), true);
}`;

export interface Renderer {
  renderPage: (data: FileContent) => string;
  renderSharePicture: (data: FileContent) => string;
  renderPalette: (story: FileContent['story'], dark: string) => string;
}

/** The same files that the page fetches, held to the same schemas. */
export function readData(root: string): FileContent {
  const entries = (Object.keys(DATA_FILES) as FileKey[]).map((key) => {
    const path = DATA_FILES[key];
    const file = parseFile<unknown>(path, readFileSync(resolve(root, PUBLIC_DIR, path), 'utf8'), DATA_SCHEMAS[key]);
    if (!file.ok) throw new Error(`${path}: ${file.problem.detail}`);
    return [key, file.value];
  });
  return Object.fromEntries(entries) as FileContent;
}

/** Builds src/prerender/render.ts for Node and loads it: the page is drawn by its own components, not by a copy of them. */
export async function loadRenderer(root: string): Promise<Renderer> {
  const outDir = mkdtempSync(join(root, SCRATCH));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte()],
    build: { ssr: 'src/prerender/render.ts', outDir, minify: false },
  });
  try {
    return (await import(pathToFileURL(join(outDir, 'render.js')).href)) as Renderer;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** Takes out what only the live page can use: the framework's marks, style attributes (the page's policy forbids them), and presses. */
export function toStaticMarkup(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/<button class="event([^"]*)"[^>]*>(.*?)<\/button>/gs, '<div class="event$1">$2</div>')
    .replace(/<(button|input)(?=[ >])(?![^>]* disabled)/g, '<$1 disabled')
    .replace(/>\s+</g, (space) => (space.includes('\n') ? '>\n<' : space));
}

const squeeze = (css: string) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');

/** The interface's dark colours, from the one place where they stand. */
function darkColors(css: string): string {
  const block = /:root\[data-theme='dark'\]\s*\{([^}]*)\}/.exec(css)?.[1];
  if (!block) throw new Error("src/app/app.css has no block :root[data-theme='dark']");
  return squeeze(block);
}

const SHEET_LINK = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>\s*/g;

/** The page's own style sheets in the page: its first paint waits for no second answer. */
function inlineStyles(html: string, bundle: Rollup.OutputBundle): { html: string; css: string } {
  const sheets: string[] = [];
  const rest = html.replace(SHEET_LINK, (link, name: string) => {
    const file = bundle[name];
    if (file?.type !== 'asset') return link;
    // A style sheet counts addresses from its own folder.
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    sheets.push(String(file.source).trim().replaceAll('url(./', `url(./${folder}`));
    return '';
  });
  return { html: rest, css: sheets.join('') };
}

/**
 * Puts the default view into index.html: the first paint, and all there is where scripts are off. With it come what search engines and
 * messengers read, and the picture that they show; a file that is mailed (`single`) has no use for these.
 */
export function prerender({ single = false } = {}): Plugin {
  let root = '';
  let picture = '';
  const site = parseSiteUrl(process.env['SITE_URL']);
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const renderer = await loadRenderer(root);
        const read = (path: string) => readFileSync(join(root, path), 'utf8');
        const styles = ['src/map/still/still.css', 'src/prerender/prerender.css'].map((path) => squeeze(read(path)));
        const data = readData(root);
        const page = toStaticMarkup(renderer.renderPage(data));
        picture = renderer.renderSharePicture(data);
        const { html: bare, css } = inlineStyles(html, bundle);
        return {
          html: bare.replace('<div id="app"></div>', () => `<div id="app">${page}</div>`),
          tags: [
            {
              tag: 'style',
              children: css + renderer.renderPalette(data.story, darkColors(read('src/app/app.css'))) + styles.join(''),
              injectTo: 'head',
            },
            { tag: 'script', children: headScript(data.story.languages), injectTo: 'head' },
            ...(single ? [] : metadataTags(data, site).map((tag) => ({ ...tag, injectTo: 'head' as const }))),
          ],
        };
      },
    },
    generateBundle: {
      // The page, and with it the picture's drawing, is made in this hook of Vite's own.
      order: 'post',
      handler() {
        if (!single)
          this.emitFile({
            type: 'asset',
            fileName: SHARE_PICTURE,
            source: rasterise(picture, readFileSync(join(root, 'src/app/app.css'), 'utf8')),
          });
      },
    },
  };
}
