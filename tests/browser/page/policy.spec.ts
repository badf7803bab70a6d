import { readFileSync } from 'node:fs';
// Playwright's own test: support/test.ts fails a test for the very violations that are provoked here.
import { expect, test, type Page } from '@playwright/test';
import { drawn } from '../support/page.ts';

interface Attempt {
  what: string;
  /** Runs in the page; true if it got through. */
  tries: () => boolean | Promise<boolean>;
  breaches: string;
}

const ATTEMPTS: Attempt[] = [
  {
    what: 'an inline script',
    tries: () => {
      const script = document.createElement('script');
      const text: { text: string } = script;
      text.text = 'window.gotThrough = true';
      document.body.append(script);
      return 'gotThrough' in window;
    },
    breaches: 'require-trusted-types-for',
  },
  {
    what: 'markup made of text',
    tries: () => {
      const element: Record<string, unknown> = document.createElement('div') as never;
      element['inner' + 'HTML'] = '<b>bold</b>';
      return true;
    },
    breaches: 'require-trusted-types-for',
  },
  {
    what: 'a worker with a script other than the map’s',
    tries: () => Boolean(new Worker('./assets/index.js')),
    breaches: 'require-trusted-types-for',
  },
  {
    what: 'another Trusted Types policy',
    tries: () => {
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } };
      return Boolean(trustedTypes.createPolicy('mine', {}));
    },
    breaches: 'trusted-types',
  },
  {
    what: 'a style attribute',
    tries: () => {
      document.body.setAttribute('style', 'opacity: 0.5');
      return getComputedStyle(document.body).opacity !== '1';
    },
    breaches: 'style-src-attr',
  },
  { what: 'a request to another host', tries: () => fetch('https://example.org/').then(() => true), breaches: 'connect-src' },
  {
    what: 'an image of another host',
    tries: () => {
      const image = new Image();
      image.src = 'https://example.org/a.png';
      return new Promise((resolve) => ((image.onload = () => resolve(true)), (image.onerror = () => resolve(false))));
    },
    breaches: 'img-src',
  },
];

/** Makes an attempt, and says whether it got through and which directives it breached. */
function attempt(page: Page, tries: Attempt['tries']): Promise<{ through: boolean; breached: string[] }> {
  return page.evaluate(async (source) => {
    const { breached, run } = window as unknown as { breached: string[]; run: Record<string, Attempt['tries']> };
    breached.length = 0;
    const reported = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve, { once: true }));
    const through = await Promise.resolve()
      .then(run[source])
      .catch(() => false);
    // The report comes in a task of its own.
    await reported;
    return { through: through ?? false, breached };
  }, String(tries));
}

test('the policy refuses scripts, markup, workers, styles and requests that are not the page’s own', async ({ page }) => {
  const reached: string[] = [];
  page.on('requestfinished', (request) => request.url().startsWith('https:') && reached.push(request.url()));
  await page.addInitScript(() => {
    Object.assign(window, { breached: [] as string[] });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as unknown as { breached: string[] }).breached.push(effectiveDirective),
    );
  });
  await page.addInitScript(`window.run = {${ATTEMPTS.map(({ tries }) => `${JSON.stringify(String(tries))}: ${tries}`).join(',')}}`);
  await page.goto('./');
  await drawn(page);
  for (const { what, tries, breaches } of ATTEMPTS) {
    expect(await attempt(page, tries), what).toEqual({ through: false, breached: [breaches] });
  }
  expect(reached).toEqual([]);
});

test('policy and referrer policy come before anything that loads', () => {
  const head = readFileSync('dist/index.html', 'utf8').split('</head>')[0] ?? '';
  const first = head.search(/<(link|script|style)\b/);
  for (const tag of ['http-equiv="Content-Security-Policy"', 'name="referrer" content="no-referrer"']) {
    expect(head.indexOf(tag)).toBeGreaterThan(0);
    expect(head.indexOf(tag)).toBeLessThan(first);
  }
  expect(head).not.toContain('unsafe-');
});
