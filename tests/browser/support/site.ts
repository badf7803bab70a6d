import type { Page } from '@playwright/test';
import { serveSite, type Served } from '../../../scripts/site.ts';
import { drawn } from './page.ts';
import { test as base } from './test.ts';

export interface Site {
  url: string;
  stop: () => Promise<void>;
  /** Serves another build at the same URL. */
  replace: (outDir: string) => Promise<void>;
}

const HOST = '127.0.0.1';
const BASE = '/some/folder/';

/** A test with a server that it can stop. Service workers of other tests never see this URL. */
export const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's dependencies from this pattern
  site: async ({}, use) => {
    let server: Served | undefined = await serveSite({ host: HOST, port: 0, base: BASE });
    const { url } = server;
    const stop = async () => {
      await server?.close();
      server = undefined;
    };
    const replace = async (outDir: string) => {
      await stop();
      server = await serveSite({ host: HOST, port: Number(new URL(url).port), base: BASE, outDir });
    };
    await use({ url, stop, replace });
    await stop();
  },
});

/** Opens the page and waits until the service worker has precached everything. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await drawn(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
