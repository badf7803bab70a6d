import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';

export const VIEWPORT = { width: 1280, height: 800 };

/** A page has come to rest when this long no frame differed from the one before it. Milliseconds. */
const QUIET = 2000;
const LIMIT = 60_000;

export interface Load {
  /** Script that the page loaded before anyone touched it, each file and each inline script gzipped by itself at level 9. Kilobytes of 1,000 bytes. */
  scriptKilobytes: number;
  /** The browser's own first-contentful-paint: the first text, picture or drawn canvas. Milliseconds from the start of the navigation. */
  firstPaint: number;
  /** From the start of the navigation to the last frame that looks different from the one before. Milliseconds. */
  lastChange: number;
}

/** MapLibre's worker is the same file for both pages; it is left out. */
const isWorker = (url: string): boolean => /worker/.test(new URL(url).pathname);

const gzipped = (text: Buffer | string): number => gzipSync(text, { level: 9 }).length / 1000;

/** Gzipped size of every script that arrived, whatever asked for it: a tag, an import, a preload. */
async function sizeOfScripts(page: Page, responses: readonly Response[]): Promise<number> {
  const scripts = new Map<string, Response>();
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    if (response.ok() && /javascript/.test(type) && !isWorker(response.url())) scripts.set(response.url(), response);
  }
  const bodies = await Promise.all([...scripts.values()].map((response) => response.body()));
  const inline = await page.evaluate(() =>
    [...document.scripts].filter(({ src, type }) => !src && ['', 'module', 'text/javascript'].includes(type)).map(({ text }) => text),
  );
  return [...bodies, ...inline.filter(Boolean)].reduce((sum, body) => sum + gzipped(body), 0);
}

/**
 * Follows the compositor's own frames (CDP's screencast, which sends one whenever the page has drawn) and returns the time
 * of the last that differs from its predecessor, once nothing has differed for {@link QUIET}. Seconds since the epoch.
 */
async function lastVisualChange(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let before = '';
  let changedAt = 0;
  let heardAt = Date.now();
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    void session.send('Page.screencastFrameAck', { sessionId });
    const look = createHash('sha1').update(data).digest('hex');
    if (look === before) return;
    before = look;
    changedAt = metadata.timestamp ?? 0;
    heardAt = Date.now();
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 80, everyNthFrame: 1 });
  const startedAt = Date.now();
  await act();
  while (Date.now() - heardAt < QUIET && Date.now() - startedAt < LIMIT) await new Promise((resolve) => setTimeout(resolve, 50));
  await session.send('Page.stopScreencast');
  await session.detach();
  return changedAt;
}

/** Throws where the page has painted nothing: then there is nothing to compare. */
async function firstContentfulPaint(page: Page): Promise<number> {
  const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  if (time === undefined) throw new Error(`${page.url()}: the browser tells of no first contentful paint`);
  return time;
}

/** Loads a page once with nothing cached, and measures. The page stays open for what is measured next; close its context. */
export async function load(browser: Browser, url: string): Promise<{ page: Page; result: Load }> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const changedAt = await lastVisualChange(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
  });
  const startedAt = await page.evaluate(() => performance.timeOrigin);
  const result = {
    scriptKilobytes: await sizeOfScripts(page, responses),
    firstPaint: await firstContentfulPaint(page),
    lastChange: changedAt * 1000 - startedAt,
  };
  return { page, result };
}
