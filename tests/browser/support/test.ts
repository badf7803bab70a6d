import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Console messages and failed requests that a test provokes on purpose. Everything else that is said fails the test. */
  tolerate: (pattern: RegExp) => void;
}

/** Playwright's test, and with it two promises that hold in every test: no request leaves the page's host, and the console stays clean. */
export const test = base.extend<Watch & { watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const tolerated: RegExp[] = [];
      const said: string[] = [];
      const foreign: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (!['127.0.0.1', ''].includes(url.hostname) && !['data:', 'blob:'].includes(url.protocol)) foreign.push(request.url());
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));

      await use({ tolerate: (pattern) => tolerated.push(pattern) });

      expect(foreign, 'requests to another host').toEqual([]);
      expect(
        said.filter((line) => !tolerated.some((pattern) => pattern.test(line))),
        'errors and warnings in the console',
      ).toEqual([]);
    },
    { auto: true },
  ],
  tolerate: async ({ watch }, use) => use(watch.tolerate),
});

export { expect };
