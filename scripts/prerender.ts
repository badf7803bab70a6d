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

/** Folder for the components built for Node while they run. Each build gets its own, since two may run at once. */
const SCRATCH = 'node_modules/.prerender-';

/**
 * Runs before the first paint. Reports when the text is painted, and then preloads the map's code. Marks the page as one that a
 * script will take over, unless the script fails to load. Hides the prerendered view, which is the default one in English, if the
 * address or the browser asks for another. In an embed (`?embed=1`) the panel stays closed, so there is no text to paint first.
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

/** Reads the files that the page fetches, with the same validation. */
export function readData(root: string): FileContent {
  const entries = (Object.keys(DATA_FILES) as FileKey[]).map((key) => {
    const path = DATA_FILES[key];
    const file = parseFile<unknown>(path, readFileSync(resolve(root, PUBLIC_DIR, path), 'utf8'), DATA_SCHEMAS[key]);
    if (!file.ok) throw new Error(`${path}: ${file.problem.detail}`);
    return [key, file.value];
  });
  return Object.fromEntries(entries) as FileContent;
}

/** Builds src/prerender/render.ts for Node and loads it, so that the page is rendered by its own components. */
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

/** Removes what only the live page can use: hydration markers, style attributes (forbidden by the CSP), and buttons that react to a click. */
export function toStaticMarkup(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/<button class="event([^"]*)"[^>]*>(.*?)<\/button>/gs, '<div class="event$1">$2</div>')
    .replace(/<(button|input)(?=[ >])(?![^>]* disabled)/g, '<$1 disabled')
    .replace(/>\s+</g, (space) => (space.includes('\n') ? '>\n<' : space));
}

const squeeze = (css: string) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');

/** The interface's dark colours, taken from the style sheet. */
function darkColors(css: string): string {
  const block = /:root\[data-theme='dark'\]\s*\{([^}]*)\}/.exec(css)?.[1];
  if (!block) throw new Error("src/app/app.css has no block :root[data-theme='dark']");
  return squeeze(block);
}

const SHEET_LINK = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>\s*/g;

/** Inlines the page's style sheets, so that the first paint needs no second request. */
function inlineStyles(html: string, bundle: Rollup.OutputBundle): { html: string; css: string } {
  const sheets: string[] = [];
  const rest = html.replace(SHEET_LINK, (link, name: string) => {
    const file = bundle[name];
    if (file?.type !== 'asset') return link;
    // URLs in a style sheet are relative to its folder.
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    sheets.push(String(file.source).trim().replaceAll('url(./', `url(./${folder}`));
    return '';
  });
  return { html: rest, css: sheets.join('') };
}

/**
 * Puts the default view into index.html: it is the first paint, and all there is without scripts. Also adds metadata for search
 * engines and link previews, except to the single file (`single`).
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
      // The share picture is rendered in transformIndexHtml, which Vite runs in its own generateBundle hook.
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
