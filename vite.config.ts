import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type Rollup } from 'vite';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { onlineBasemaps } from './scripts/online-basemaps.ts';
import { offline } from './scripts/offline/offline.ts';
import { prerender } from './scripts/prerender.ts';
import { SMALL } from './scripts/small.ts';
import { PUBLIC_DIR, readStory, storyPage } from './scripts/story.ts';
import { DATA_FILES } from './src/story/files.ts';

/** What the live map shares with the still one that stands in for it. */
const SHARED_MAP =
  /src\/map\/(camera|edge-name|MapControls|palette|pins\/(Pin|PinLayer|pin-space)|Scale|scale-bar|layers\/(basemap|shared))\./;

/** Whether a module comes with the first script, and not by an `import()` later. */
function isInitial(id: string, modules: Pick<Rollup.PluginContext, 'getModuleInfo'>, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  return module !== null && (module.isEntry || module.importers.some((importer) => isInitial(importer, modules, seen)));
}

/**
 * Names the map's code, so that it is fetched before the page's script asks for it. Only once the words are painted, though:
 * what arrives and is compiled earlier holds up that first paint. scripts/prerender.ts turns `data-rel` into `rel` then.
 */
function preloadMap(): Plugin {
  return {
    name: 'preload-map',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const map = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'MapView');
        return map && [{ tag: 'link', attrs: { 'data-rel': 'modulepreload', crossorigin: true, href: `./${map.fileName}` } }];
      },
    },
  };
}

/**
 * The first half of the SHA-256 of each data file of the first view, by its path: what the build has checked the page need not
 * check again. Against accident 128 bits are plenty; who can change files on purpose can change this too.
 */
function hashData(): Record<string, string> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(resolve(import.meta.dirname, PUBLIC_DIR, path)))
      .digest('hex')
      .slice(0, 32);
  return Object.fromEntries(Object.values(DATA_FILES).map((path) => [path, hash(path)]));
}

export default defineConfig(({ command }) => ({
  define: command === 'build' ? { 'import.meta.env.DATA_HASHES': JSON.stringify(hashData()) } : {},
  // Relative addresses: the site works from any folder of any host.
  base: './',
  publicDir: PUBLIC_DIR,
  plugins: [
    svelte(),
    onlineBasemaps(),
    preloadMap(),
    storyPage(),
    prerender(),
    offline(readStory(import.meta.dirname)),
    contentSecurityPolicy(),
  ],
  worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
  // Every browser with WebGL 2 and the syntax of 2022 knows modulepreload.
  build: {
    target: 'es2022',
    ...SMALL,
    chunkSizeWarningLimit: 1300,
    modulePreload: {
      polyfill: false,
      // What a lazily fetched part imports is on the page by then; only its styles must come along.
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : dependencies.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      // Terser takes its time; a builder need not hear of it.
      checks: { bundlerTimings: false },
      // One file for what the first view needs: split by who imports what, it would be crumbs that compress each for itself.
      output: {
        codeSplitting: {
          groups: [{ debugName: 'page', name: (id, context) => (SHARED_MAP.test(id) || isInitial(id, context) ? 'page' : null) }],
        },
      },
    },
  },
}));
