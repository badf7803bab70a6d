import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { Story } from '../../src/story/schemas/story.ts';
import { SHARE_PICTURE } from '../share-picture.ts';

const KEEP_EARLIER = 'keep-earlier.js';

/** Adds keep-earlier.js to the build. */
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
 * The service worker and the manifest. The first visit precaches every file of the build, so new files need no entry here. A page
 * and its data always come from the same version; a newer one waits until the reader accepts it (src/offline/). The page
 * registers the worker (src/offline/register.ts).
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
        // The share picture is only for other sites that show a link to this one.
        globIgnores: ['sw.js', KEEP_EARLIER, SHARE_PICTURE, '**/*.map'],
        maximumFileSizeToCacheInBytes: 16_000_000,
        // These names contain content hashes.
        dontCacheBustURLsMatching: /^assets\//,
        // A link with ?utm_source=… opens the same page.
        ignoreURLParametersMatching: [/./],
        // Unknown URLs must not open the start page.
        navigateFallback: null,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        importScripts: [KEEP_EARLIER],
        runtimeCaching: [
          {
            urlPattern: /\/assets\//,
            handler: 'CacheFirst',
            // Hosts send Vary for headers that differ between page and worker, but these files never vary.
            options: { cacheName: 'earlier-assets', matchOptions: { ignoreVary: true } },
          },
        ],
      },
    }),
  ];
}
