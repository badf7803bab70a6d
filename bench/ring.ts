import type { Browser } from '@playwright/test';
import { ORIGINS } from '../src/story/reading.ts';
import { VIEWPORT } from './load.ts';
import type { Measure } from './report.ts';

/** Highest ratio of a reading to turf.buffer and turf.difference alone. */
const BUDGET = 1.2;

const RUNS = 60;
/** Kilometres: the default, a distance at which the border clips the ring, and the maximum. */
const DISTANCES = [10, 25, 49.9];

/** Steps of the measured drag, and the longest task that nobody notices, in milliseconds. */
const DRAG_STEPS = 60;
const AIM = 50;

/** Compares the ring's readings with bare turf on the same polygon, for every origin. @param url the page of bench/ring/ */
export async function measureReadings(browser: Browser, url: string): Promise<Measure[]> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'measureReading' in window);
  const measures: Measure[] = [];
  for (const origin of ORIGINS) {
    for (const km of DISTANCES) {
      const { reading, bare } = await page.evaluate(([from, distance, runs]) => window.measureReading(from, distance, runs), [
        origin,
        km,
        RUNS,
      ] as const);
      measures.push({ name: `ring ${origin}:${km}, beside turf alone`, unit: 'ms', site: reading, bare, limit: { budget: BUDGET } });
    }
  }
  await page.context().close();
  return measures;
}

/**
 * Main-thread work of one move of the slider on the site, including everything that follows from it. This is an aim, because
 * software rendering of the map uses the same cores here.
 */
export async function measureDrag(browser: Browser, url: string): Promise<Measure> {
  const page = await (await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', locale: 'en-GB' })).newPage();
  await page.goto(`${url}#map=8/33.5/36.3&selected=zone/damascus-ring`);
  await page.locator('section.map[data-state="ready"][data-idle="true"]').waitFor();
  const slider = page.locator('aside input[type="range"]');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on the page');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const move = (part: number) => page.mouse.move(box.x + 9 + (box.width - 18) * part, box.y + box.height / 2);
  await move(0.2);
  await page.mouse.down();
  const site: number[] = [];
  for (let step = 1; step <= DRAG_STEPS; step++) {
    const before = await worked();
    await move(0.2 + (0.78 * step) / DRAG_STEPS);
    site.push((await worked()) - before);
  }
  await page.mouse.up();
  await page.context().close();
  return { name: 'main-thread work of a move of the slider', unit: 'ms', site, limit: { aim: AIM } };
}
