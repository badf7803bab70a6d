import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { onlineBasemaps } from './scripts/online-basemaps.ts';
import { prerender } from './scripts/prerender.ts';
import { singleFile } from './scripts/single-file.ts';
import { SMALL } from './scripts/small.ts';
import { storyPage } from './scripts/story.ts';

/** `npm run build:single`: the whole site as one HTML file, to send or archive. */
export default defineConfig({
  base: './',
  mode: 'single',
  publicDir: false,
  plugins: [
    svelte(),
    onlineBasemaps(),
    storyPage(),
    prerender({ single: true }),
    singleFile('southern-syria.html'),
    contentSecurityPolicy({ single: true }),
  ],
  build: {
    outDir: 'single',
    target: 'es2022',
    ...SMALL,
    cssCodeSplit: false,
    assetsInlineLimit: Infinity,
    chunkSizeWarningLimit: 4000,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
