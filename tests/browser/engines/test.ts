import { test as base, expect } from '@playwright/test';
import { findEngines, type EngineName } from '../../../scripts/engines.ts';
import { startDisplay } from '../support/display.ts';
import { startFirefox } from '../support/firefox.ts';
import { WebDriver, type Connection } from '../support/webdriver.ts';
import { startWebkit } from '../support/webkit.ts';
import { serveProbedSite, type ProbedSite } from './site.ts';
import { Tab } from './tab.ts';

async function startBrowser(engine: EngineName): Promise<Connection> {
  const { firefox, webkit } = findEngines();
  const xvfb = (firefox ?? webkit)?.display;
  if (!xvfb) throw new Error('Xvfb is not installed');
  const display = await startDisplay(xvfb);
  const environment = { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: '1', TZ: 'UTC' };
  try {
    let browser: Connection | undefined;
    if (engine === 'firefox' && firefox) browser = await startFirefox(firefox.browser, environment);
    if (engine === 'webkit' && webkit) browser = await startWebkit(webkit.driver, webkit.browser, environment);
    if (!browser) throw new Error(`${engine} is not installed`);
    const { send, close } = browser;
    return {
      send,
      close: async () => {
        await close();
        await display.close();
      },
    };
  } catch (error) {
    await display.close();
    throw error;
  }
}

/**
 * The page in the engine that the project is named after. One browser serves all tests of a worker, one after the other; each test
 * fails on whatever went wrong in the page meanwhile.
 */
export const test = base.extend<{ errors: undefined }, { site: ProbedSite; tab: Tab }>({
  site: [
    // Playwright wants the braces.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveProbedSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  tab: [
    async ({ site }, use, { project }) => {
      const engine = project.name as EngineName;
      const driver = new WebDriver(await startBrowser(engine));
      try {
        await driver.setTimeouts();
        const tab = new Tab(engine, driver, site.url);
        await tab.resize();
        await use(tab);
      } finally {
        await driver.close();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  errors: [
    async ({ tab }, use, info) => {
      await use(undefined);
      if (info.status !== info.expectedStatus)
        await info.attach('screenshot', { body: await tab.driver.screenshot(), contentType: 'image/png' });
      expect(await tab.driver.evaluate(() => window.probe?.errors() ?? []), 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
