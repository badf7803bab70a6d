import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';

export const VIEWPORT = { width: 1280, height: 800 };

/** A page is at rest once no frame has changed for this long. Milliseconds. */
const QUIET = 2000;
const LIMIT = 60_000;

export interface Load {
  /** Scripts loaded before any interaction; each file and inline script is gzipped separately at level 9. In kilobytes of 1,000 bytes. */
  scriptKilobytes: number;
  /** The browser's first-contentful-paint: the first text, picture or canvas. Milliseconds from the start of the navigation. */
  firstPaint: number;
  /** From the start of the navigation to the last frame that differs from the one before. Milliseconds. */
  lastChange: number;
}

/** MapLibre's worker is the same file for both pages, so it is left out. */
const isWorker = (url: string): boolean => /worker/.test(new URL(url).pathname);

const gzipped = (text: Buffer | string): number => gzipSync(text, { level: 9 }).length / 1000;

/** Gzipped size of every script that was loaded by a tag, an import or a preload. */
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
 * Records the compositor's frames (CDP's screencast sends one after each paint) and returns the time of the last one that differs
 * from its predecessor, once nothing has changed for {@link QUIET}. Seconds since the epoch.
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

/** Throws if the page has painted nothing. */
async function firstContentfulPaint(page: Page): Promise<number> {
  const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  if (time === undefined) throw new Error(`${page.url()}: the browser reported no first contentful paint`);
  return time;
}

/** Loads a page once with an empty cache and measures it. The page stays open for further measurements; close its context afterwards. */
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
