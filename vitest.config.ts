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

/** Searches for Chromium when component tests start, not when this file is read, because unit tests do not need it. */
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
        // Compile `*.svelte.ts` for the browser, so that runes are reactive in tests as on the page.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: './tests/unit/client-environment.ts',
          // Files share their modules: loading turf and the rest for each would take half of the time. A test that changes a module's state
          // restores it.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          // Far more than a test needs, so that a busy machine does not fail one.
          testTimeout: process.env['FUZZ_RUNS'] ? 1_200_000 : 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins,
        publicDir: 'static',
        // Used by workers and lazy-loaded parts. If Vite discovered them only then, it would reload running tests.
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
