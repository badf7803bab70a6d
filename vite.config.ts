import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { prerender } from './scripts/prerender.ts';
import { DATA_FILES } from './src/lib/files.ts';

const SHARED =
  /node_modules\/(svelte|valibot|esm-env)\/|src\/(lib|state)\/(?!geometry|more)|src\/map\/(palette|camera|Pin|PinLayer|edge-name|pin-space|svg\/project|layers\/(shared|basemap))\.|src\/components\/(Swatch|Switch|CategoryIcon)\./;

/** What the evidence panel, the list of more zones and the still map share: one file, fetched with the first of them. */
const LATER = /src\/(more|lib\/more|map\/more)\/|src\/state\/more|src\/i18n\/(more|evidence)\.|src\/components\/(DoubtSwitch|MoreLayers)\./;

/**
 * Tells the browser of the map's code and of the data before the first script has run: they are needed at once, and
 * found out one after the other they would cost a round trip each.
 */
function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const map = chunks.find(({ name }) => name === 'MapView');
        const scripts = map ? [map.fileName, ...map.imports] : [];
        const styles = map?.viteMetadata?.importedCss ?? new Set<string>();
        return [
          ...scripts.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` } })),
          ...[...styles].map((file) => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` } })),
          ...Object.values(DATA_FILES).map(({ path }) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${path}` },
          })),
        ];
      },
    },
  };
}

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  publicDir: 'static',
  plugins: [svelte(), preloadFirstView(), prerender()],
  worker: { format: 'es' },
  // Every browser with WebGL 2 and the syntax of 2022 knows modulepreload.
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1300,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What every part of the page shares goes into one file: split by who imports it, it would be a dozen crumbs.
      output: {
        codeSplitting: {
          groups: [
            { name: 'page', test: SHARED },
            { name: 'more', test: LATER },
          ],
        },
      },
    },
  },
});
