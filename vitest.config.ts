import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright, type PlaywrightProviderOptions } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGUMENTS, WITHOUT_WEBGL, findChromium } from './scripts/chromium.ts';

const plugins = [svelte()];

const options = {
  launchOptions: { args: [...CHROMIUM_ARGUMENTS, ...WITHOUT_WEBGL] },
  contextOptions: { locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light', reducedMotion: 'reduce' },
} as const satisfies PlaywrightProviderOptions;

/** Chromium is looked for when component tests start, not when this file is read: unit tests need none. */
const provider: ReturnType<typeof playwright> = {
  ...playwright(options),
  providerFactory: (project) => {
    const launchOptions = { ...options.launchOptions, executablePath: findChromium() };
    return playwright({ ...options, launchOptions }).providerFactory(project);
  },
};

export default defineConfig({
  // Component tests fetch the published data, as the page does.
  publicDir: 'static',
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        plugins,
        // Svelte compiles `*.svelte.ts` as for the browser, so that runes react in tests as on the page.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: './tests/unit/client-environment.ts',
          // The files share their modules: loading turf and the rest anew for each would take half of the time. A test that
          // changes what a module remembers puts it back.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          // Far more than a test takes: a busy machine must not fail one.
          testTimeout: process.env['FUZZ_RUNS'] ? 1_200_000 : 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins,
        publicDir: 'static',
        // Imported by workers and by what is fetched later: found only then, they would reload the tests that run.
        optimizeDeps: {
          include: ['@maplibre/geojson-vt', '@maplibre/vt-pbf', '@tmcw/togeojson', '@xmldom/xmldom', 'fflate', 'papaparse', 'pmtiles'],
        },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          setupFiles: './tests/component/support/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider,
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
