import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { DATA_FILES, type FileContent } from '../src/lib/files.ts';
import { parseFile } from '../src/lib/load.ts';

/** Where the page's components, built for Node, stand while they run: a folder of its own for each build, since two may run at once. */
const SCRATCH = 'node_modules/.prerender-';

/**
 * Runs before the first paint. Marks the page as one whose script will take over, unless that fails to arrive; hides the
 * prerendered default view, which is English, where the address or the browser asks for another.
 */
const HEAD_SCRIPT = `{
const { classList } = document.documentElement;
classList.add('scripted');
if (/[#&][a-z]+=/.test(location.hash) || /^ar/i.test(navigator.languages.find((tag) => /^(en|ar)(-|$)/i.test(tag)))) classList.add('other-view');
addEventListener('error', ({ target }) => target.tagName === 'SCRIPT' && classList.remove('scripted', 'other-view'), true);
}`;

interface Renderer {
  renderPage: (data: FileContent) => string;
  renderPalette: (dark: string) => string;
}

/** The same files that the page fetches, held to the same schemas. */
function readData(root: string): FileContent {
  const entries = Object.entries(DATA_FILES).map(([key, { path, schema }]) => {
    const file = parseFile<unknown>(path, readFileSync(join(root, 'static', path), 'utf8'), schema as never);
    if (!file.ok) throw new Error(`${path}: ${file.problem.detail}`);
    return [key, file.value];
  });
  return Object.fromEntries(entries) as FileContent;
}

/** Builds src/prerender/render.ts for Node and loads it: the page is drawn by its own components, not by a copy of them. */
async function loadRenderer(root: string): Promise<Renderer> {
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
  if (!block) throw new Error("src/app.css has no block :root[data-theme='dark']");
  return squeeze(block);
}

/** Puts the default view into index.html: the first paint, and all there is where scripts are off. */
export function prerender(): Plugin {
  let root = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const renderer = await loadRenderer(root);
        const read = (path: string) => readFileSync(join(root, path), 'utf8');
        const styles = ['src/map/svg/still.css', 'src/prerender/prerender.css'].map((path) => squeeze(read(path)));
        const page = toStaticMarkup(renderer.renderPage(readData(root)));
        return {
          html: html.replace('<div id="app"></div>', () => `<div id="app">${page}</div>`),
          tags: [
            { tag: 'style', children: renderer.renderPalette(darkColors(read('src/app.css'))) + styles.join(''), injectTo: 'head' },
            { tag: 'script', children: HEAD_SCRIPT, injectTo: 'head' },
          ],
        };
      },
    },
  };
}
