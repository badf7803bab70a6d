import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './scripts/chromium.ts';

/**
 * The built site in a real Chromium. CHROMIUM and SITE_URL are set by the global setup, which runs before the workers
 * read this file. No test is repeated: one that passes at times is mended, not run again.
 */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // Software rendering on two cores: a map takes seconds where a graphics card takes a blink.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.SITE_URL,
    viewport: { width: 1280, height: 800 },
    // The map is painted by the processor: a quarter of the pixels is a third less work. What reads pixels asks for all of them.
    deviceScaleFactor: 0.5,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // A service worker answers before the requests that tests intercept; tests/browser/offline.spec.ts allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
    // The map is drawn with WebGL either way; putting the page together without it takes a third off what that costs on a processor.
    launchOptions: { executablePath: process.env.CHROMIUM, args: [...CHROMIUM_ARGUMENTS, '--disable-gpu-compositing'] },
  },
});
