import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { VIEWPORT } from './load.ts';
import { judge, type Row } from './report.ts';

/** Budgets: the ratio of importing, clustering and drawing to a bare MapLibre page, and of panning among 100,000 points to panning among 1,000. */
const DRAW_BUDGET = 1.5;
const FRAME_BUDGET = 1.2;
/** Aims for the longest main-thread task, in milliseconds, and for the memory of the page's process, in MB. */
const TASK_AIM = 100;
const MEMORY_AIM = 400;

const SIZES = [1000, 100_000] as const;
const RUNS = 5;

const SETTLED = 'section.map[data-state="ready"][data-idle="true"]';

/** Points all over southern Syria from a linear congruential generator, so they are the same each time. */
function geojson(count: number): string {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const features = Array.from({ length: count }, (_, index) => {
    const [longitude, latitude] = [35.6 + random() * 2, 32.4 + random() * 1.4].map((degrees) => Math.round(degrees * 1e5) / 1e5);
    const day = String(1 + (index % 28)).padStart(2, '0');
    const properties = {
      id: index,
      date: `2025-0${1 + (index % 9)}-${day}`,
      type: ['a', 'b', 'c'][index % 3],
      notes: `Row ${index} of a table`,
    };
    return `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"Point","coordinates":[${longitude},${latitude}]}}`;
  });
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
}

/** All in milliseconds. */
interface Imported {
  /** From choosing the file to an idle map, without the time until “Add to map” is pressed. */
  took: number;
  /** Longest main-thread task while the file is read and previewed, and while it is drawn. */
  reading: number;
  drawing: number;
}

async function openSite(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', locale: 'en-GB' })).newPage();
  await page.goto(url);
  await page.locator(SETTLED).waitFor();
  return page;
}

/** Imports a file as a reader does, and records the main thread's tasks. */
async function importInto(page: Page, text: string): Promise<Imported> {
  await page.locator('[data-tool="import"]').click();
  await page.locator('dialog input[type="file"]').waitFor();
  await page.locator(SETTLED).waitFor();
  // No named functions in here: tsx would wrap them in a helper that the page does not have.
  const { chosenAt, readAt, addedAt, drawnAt, tasks } = await page.evaluate(async (content) => {
    const tasks: PerformanceEntry[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    const input = document.querySelector<HTMLInputElement>('dialog input[type="file"]');
    const map = document.querySelector<HTMLElement>('section.map');
    if (!input || !map) throw new Error('there is nothing to import with');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'points.geojson'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    tasks.length = 0;

    const chosenAt = performance.now();
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const button = await new Promise<HTMLButtonElement>((resolve) => {
      new MutationObserver((_, watcher) => {
        const add = document.querySelector<HTMLButtonElement>('dialog .add:not(:disabled)');
        if (!add) return;
        watcher.disconnect();
        resolve(add);
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    const readAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const addedAt = performance.now();
    await new Promise<void>((resolve) => {
      let isBusy = false;
      new MutationObserver((_, watcher) => {
        isBusy ||= map.dataset['idle'] === 'false';
        if (!isBusy || map.dataset['idle'] !== 'true') return;
        watcher.disconnect();
        resolve();
      }).observe(map, { attributes: true });
      button.click();
    });
    const drawnAt = performance.now();
    // The observer reports a task only after it has ended.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { chosenAt, readAt, addedAt, drawnAt, tasks: tasks.map(({ startTime, duration }) => ({ startTime, duration })) };
  }, text);
  const longest = (from: number, to: number) =>
    Math.max(0, ...tasks.filter(({ startTime }) => startTime >= from && startTime < to).map(({ duration }) => duration));
  // The task of the click starts slightly before the click event.
  const drawingFrom = addedAt - 5;
  return {
    took: readAt - chosenAt + (drawnAt - addedAt),
    reading: longest(chosenAt, drawingFrom),
    drawing: longest(drawingFrom, Infinity),
  };
}

/** Mean time between frames while the map is dragged and zoomed, in milliseconds. */
async function frameTime(page: Page): Promise<number> {
  const box = await page.locator('section.map').boundingBox();
  if (!box) throw new Error('the map is not on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  // No named functions in here: tsx would wrap them in a helper that the page does not have.
  const recorder = await page.evaluateHandle(() => {
    const state = { frames: 0, from: performance.now(), to: 0, isOver: false };
    void (async () => {
      while (!state.isOver) {
        await new Promise(requestAnimationFrame);
        state.frames++;
        state.to = performance.now();
      }
    })();
    return state;
  });
  await page.mouse.down();
  for (let step = 1; step <= 40; step++) await page.mouse.move(x + Math.sin(step / 6) * 120, y + Math.cos(step / 6) * 60);
  await page.mouse.up();
  for (let step = 0; step < 10; step++) await page.mouse.wheel(0, step < 5 ? -120 : 120);
  await page.locator(SETTLED).waitFor();
  return recorder.evaluate((state) => {
    state.isOver = true;
    return (state.to - state.from) / state.frames;
  });
}

/**
 * Memory of the page's process after garbage collection, without the browser's code, which all pages share. In MB of 1,000,000
 * bytes; undefined if the system does not report it.
 */
async function memoryOf(browser: Browser, page: Page): Promise<number | undefined> {
  const own = await page.context().newCDPSession(page);
  await own.send('HeapProfiler.collectGarbage');
  await own.detach();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  try {
    const sizes = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => Number(/RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1.024e-3);
    return Math.max(...sizes);
  } catch {
    return undefined;
  }
}

/** @returns milliseconds: the total time, and the longest main-thread task */
async function clusterBare(browser: Browser, url: string, text: string): Promise<{ took: number; longestTask: number }> {
  const page = await (await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })).newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'clusterPoints' in window);
  const result = await page.evaluate((content) => window.clusterPoints(content), text);
  await page.context().close();
  return result;
}

/** Compares importing 1,000 and 100,000 points with bare MapLibre clustering, alternating pages, then measures panning. @param urls.points the page of bench/points/ */
export async function measureImport(browser: Browser, urls: { site: string; points: string }): Promise<Row[]> {
  const rows: Row[] = [];
  const frames: Record<number, number[]> = {};
  for (const count of SIZES) {
    const text = geojson(count);
    const name = `${count.toLocaleString('en')} points`;
    const site: Imported[] = [];
    const bare: Awaited<ReturnType<typeof clusterBare>>[] = [];
    const memory: number[] = [];
    const inSite = async () => {
      const page = await openSite(browser, urls.site);
      site.push(await importInto(page, text));
      const held = await memoryOf(browser, page);
      if (held) memory.push(held);
      (frames[count] ??= []).push(await frameTime(page));
      await page.context().close();
    };
    const inBare = async () => bare.push(await clusterBare(browser, urls.points, text));
    for (let run = 0; run < RUNS; run++) for (const turn of run % 2 ? [inSite, inBare] : [inBare, inSite]) await turn();
    const times = {
      file: site.map(({ took }) => took),
      read: site.map(({ reading }) => reading),
      drawn: site.map(({ drawing }) => drawing),
    };
    const alone = { file: bare.map(({ took }) => took), drawn: bare.map(({ longestTask }) => longestTask) };
    rows.push(
      judge({ name: `${name}, from file to map`, unit: 'ms', site: times.file, bare: alone.file, limit: { budget: DRAW_BUDGET } }),
      judge({ name: `${name}, longest task while read`, unit: 'ms', site: times.read, limit: { aim: TASK_AIM } }),
      // Bare MapLibre sends 100,000 points to its worker in one task, and without a GPU one frame takes as long. Hence a ratio, not an aim.
      judge({
        name: `${name}, longest task while drawn`,
        unit: 'ms',
        site: times.drawn,
        ...(count > 1000 ? { bare: alone.drawn, limit: { budget: DRAW_BUDGET } } : { limit: { aim: TASK_AIM } }),
      }),
    );
    if (memory.length) rows.push(judge({ name: `${name}, memory of the page`, unit: 'MB', site: memory, limit: { aim: MEMORY_AIM } }));
  }
  const [few, many] = SIZES.map((count) => frames[count] ?? []);
  rows.push(
    judge({
      name: 'a frame among 100,000 points, beside 1,000',
      unit: 'ms',
      site: many ?? [],
      bare: few ?? [],
      limit: { budget: FRAME_BUDGET },
    }),
  );
  return rows;
}
