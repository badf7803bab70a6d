import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, WITHOUT_WEBGL, WITH_WEBGL } from './scripts/chromium.ts';
import { findEngines } from './scripts/engines.ts';

/** Only the map uses WebGL: compositing the page on the CPU saves a third of the work. */
const CPU_COMPOSITING = '--disable-gpu-compositing';

/**
 * Tests the built site in a real Chromium. The global setup sets CHROMIUM and SITE_URL before the workers read this file. Retries are
 * off: a flaky test gets fixed.
 */
export default defineConfig({
  globalSetup: './tests/browser/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.SITE_URL,
    viewport: { width: 1280, height: 800 },
    // Rendering is in software: a quarter of the pixels saves a third of the work. Tests that read pixels set the full density.
    deviceScaleFactor: 0.5,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // A service worker answers requests before tests can intercept them; offline.spec.ts allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {
      // Everything that the built page does without the live map. Without WebGL the still map is drawn, which is five times as fast.
      name: 'page',
      testDir: 'tests/browser/page',
      use: { launchOptions: { executablePath: process.env.CHROMIUM, args: [...CHROMIUM_ARGUMENTS, ...WITHOUT_WEBGL] } },
    },
    {
      // What needs the live map: pixels, camera, gestures, frames.
      name: 'map',
      testDir: 'tests/browser/map',
      use: { launchOptions: { executablePath: process.env.CHROMIUM, args: [...CHROMIUM_ARGUMENTS, ...WITH_WEBGL, CPU_COMPOSITING] } },
    },
    // The smoke run in the other engines, if installed: one browser each, in parallel.
    ...Object.keys(findEngines()).map((name) => ({
      name,
      testDir: 'tests/browser/engines',
      workers: 1,
      fullyParallel: false,
      timeout: 120_000,
    })),
  ],
});
