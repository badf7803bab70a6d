import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { test as base } from './test.ts';

export interface Heard {
  origin: string;
  data: { source: string; type: string; height?: number; selection?: string | null; title?: string | null };
}

/** The messages that the host page received from its frame. */
export const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

export const site = () => String(process.env.SITE_URL);

/** Markup of an iframe with the embedded map. */
export const frame = (sandbox: string, hash = '', size = 'width="900" height="480"') =>
  `<iframe src="${site()}?embed=1${hash}" title="Map" ${size} sandbox="${sandbox}"></iframe>`;

const story = (content: string) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>
  <script>window.heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }))</script>
  <h1>A story</h1>${content}<p style="height: 2000px">More of the story</p>`;

interface Host {
  /** Opens a news page on another origin that contains this markup. */
  host: (content: string) => Promise<FrameLocator>;
}

export const test = base.extend<Host>({
  host: async ({ page }, use) => {
    let html = '';
    const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(async (content) => {
      html = story(content);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'domcontentloaded' });
      return page.frameLocator('iframe');
    });
    server.closeAllConnections();
    server.close();
  },
});
