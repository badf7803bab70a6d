import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Console messages and failed requests that a test provokes on purpose. Everything else that is said fails the test. */
  tolerate: (pattern: RegExp) => void;
}

const VIOLATION = 'Violation of the page’s policy';
/** Remarks on how the tests run: service workers are blocked, and pages put together without WebGL (playwright.config.ts). */
const ABOUT_TESTS = [/^warning: Service Worker registration blocked by Playwright$/, /GPU stall due to ReadPixels/];

/** Says every breach of the page's Content-Security-Policy, Trusted Types included, in the console: the watch below reads it there. */
function reportViolations(prefix: string): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    console.error(`${prefix}: ${effectiveDirective} blocked ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`),
  );
}

/**
 * Playwright's test, and with it three promises that hold in every test: no request leaves the page's host, the page's policy is
 * never breached, and the console stays clean.
 */
export const test = base.extend<Watch & { watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const tolerated: RegExp[] = [];
      const said: string[] = [];
      const foreign: string[] = [];
      const violations: string[] = [];
      await context.addInitScript(reportViolations, VIOLATION);
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (!['127.0.0.1', ''].includes(url.hostname) && !['data:', 'blob:'].includes(url.protocol)) foreign.push(request.url());
      });
      context.on('console', (message) => {
        if (message.text().startsWith(VIOLATION)) violations.push(message.text());
        else if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));

      await use({ tolerate: (pattern) => tolerated.push(pattern) });

      expect(foreign, 'requests to another host').toEqual([]);
      expect(violations, 'breaches of the Content-Security-Policy').toEqual([]);
      expect(
        said.filter((line) => ![...tolerated, ...ABOUT_TESTS].some((pattern) => pattern.test(line))),
        'errors and warnings in the console',
      ).toEqual([]);
    },
    { auto: true },
  ],
  tolerate: async ({ watch }, use) => use(watch.tolerate),
});

export { expect };
