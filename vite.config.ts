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

/** Modules that the live map shares with the still map. */
const SHARED_MAP =
  /src\/map\/(camera|edge-name|MapControls|palette|pins\/(Pin|PinLayer|pin-space)|Scale|scale-bar|layers\/(basemap|shared))\./;

/** Whether a module is in the first script, not in one loaded by `import()`. */
function isInitial(id: string, modules: Pick<Rollup.PluginContext, 'getModuleInfo'>, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  return module !== null && (module.isEntry || module.importers.some((importer) => isInitial(importer, modules, seen)));
}

/**
 * Adds preload links for the map's code, so that it loads before the page's script requests it. They take effect only after the text
 * is painted (scripts/prerender.ts turns `data-rel` into `rel`), because loading and compiling earlier delays the first paint.
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
 * The first half of the SHA-256 of each data file of the first view, by path. The page skips validation for files with these hashes,
 * because the build has validated them. 128 bits are plenty against accidents; an attacker who can change files can change these too.
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
  // Relative URLs: the site works in any folder of any host.
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
  // Every browser with WebGL 2 and ES2022 supports modulepreload.
  build: {
    target: 'es2022',
    ...SMALL,
    chunkSizeWarningLimit: 1300,
    modulePreload: {
      polyfill: false,
      // The scripts that a lazy-loaded part imports are already on the page; only its styles are missing.
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : dependencies.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      // Terser is slow, and Vite would warn about it.
      checks: { bundlerTimings: false },
      // One chunk for the first view: split by importer, it would become many small files that compress badly.
      output: {
        codeSplitting: {
          groups: [{ debugName: 'page', name: (id, context) => (SHARED_MAP.test(id) || isInitial(id, context) ? 'page' : null) }],
        },
      },
    },
  },
}));
