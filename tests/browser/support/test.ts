import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Console messages and failed requests that a test causes on purpose. Any other message fails the test. */
  tolerate: (pattern: RegExp) => void;
}

const VIOLATION = 'Violation of the page’s policy';
/** Messages caused by the test setup: blocked service workers, and pages composited without WebGL (playwright.config.ts). */
const ABOUT_TESTS = [/^warning: Service Worker registration blocked by Playwright$/, /GPU stall due to ReadPixels/];

/** Logs every violation of the Content-Security-Policy, including Trusted Types, to the console, which the test watches. */
function reportViolations(prefix: string): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    console.error(`${prefix}: ${effectiveDirective} blocked ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`),
  );
}

/**
 * Playwright's test with three checks that apply to every test: no request leaves the page's host, the page never violates its CSP,
 * and the console stays clean.
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
