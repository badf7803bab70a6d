import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { Story } from '../../src/story/schemas/story.ts';
import { SHARE_PICTURE } from '../share-picture.ts';

const KEEP_EARLIER = 'keep-earlier.js';

/** Puts the worker's own few lines beside it. */
function keepEarlier(): Plugin {
  return {
    name: 'keep-earlier',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(new URL(KEEP_EARLIER, import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: KEEP_EARLIER, source });
    },
  };
}

/**
 * The service worker and the manifest. After one visit everything lies in the reader's browser: every file of the build, whatever it
 * is, so that what is added later needs no word here. A page and its data always come from one version; a newer one waits until the
 * reader takes it (src/offline/). The page itself registers the worker (src/offline/register.ts).
 */
export function offline({ title, shortTitle, description }: Pick<Story, 'title' | 'shortTitle' | 'description'>): Plugin[] {
  return [
    keepEarlier(),
    ...VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: './',
        name: title.en,
        short_name: shortTitle,
        description,
        lang: 'en',
        dir: 'ltr',
        categories: ['news'],
        display: 'standalone',
        start_url: './',
        scope: './',
        background_color: '#fffdf9',
        theme_color: '#fffdf9',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      includeManifestIcons: false,
      workbox: {
        globPatterns: ['**/*'],
        // The picture is for other pages that show a link to this one.
        globIgnores: ['sw.js', KEEP_EARLIER, SHARE_PICTURE, '**/*.map'],
        maximumFileSizeToCacheInBytes: 16_000_000,
        // The names of these carry hashes of their content.
        dontCacheBustURLsMatching: /^assets\//,
        // A link with ?utm_source=… is the same page.
        ignoreURLParametersMatching: [/./],
        // An address that is none of the site's is not the start page.
        navigateFallback: null,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        importScripts: [KEEP_EARLIER],
        runtimeCaching: [
          {
            urlPattern: /\/assets\//,
            handler: 'CacheFirst',
            // Hosts say that a file varies by headers that page and worker send differently; these never do.
            options: { cacheName: 'earlier-assets', matchOptions: { ignoreVary: true } },
          },
        ],
      },
    }),
  ];
}
