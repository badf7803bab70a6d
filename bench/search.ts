import type { Browser } from '@playwright/test';
import { VIEWPORT } from './load.ts';
import type { Measure } from './report.ts';

/** What readers type: names in several spellings and scripts, a typo, words of events, words without results. */
const QUERIES = ['s', 'sw', 'suwayda', 'As-Suwayda', 'السويداء', 'Deraa', 'Quneytra', 'cease fire', 'وقف إطلاق نار', 'xylophone', 'a'];

const ROUNDS = 5;

/** Longest delay after a keystroke that nobody notices, in milliseconds. */
const AIM = 50;

/** Time from a change of the query to the painted frame with its results, in milliseconds: the slowest query of each round. */
export async function measureSearch(browser: Browser, url: string): Promise<Measure> {
  const page = await (await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', locale: 'en-GB' })).newPage();
  await page.goto(url);
  await page.locator('section.map[data-state="ready"][data-idle="true"]').waitFor();
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await box.fill('governorate');
  await page.getByRole('option', { name: "Dar'a governorate" }).first().waitFor();
  await page.locator('section.map[data-idle="true"]').waitFor();
  const site: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const waits: number[] = [];
    for (const query of QUERIES) {
      // No named functions in here: tsx would wrap them in a helper that the page does not have.
      const wait = await box.evaluate(
        (element, words) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            (element as HTMLInputElement).value = words;
            element.dispatchEvent(new InputEvent('input', { bubbles: true }));
            // A task queued in an animation frame runs after that frame is laid out and painted.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - start);
              port2.postMessage(undefined);
            });
          }),
        query,
      );
      waits.push(wait);
    }
    site.push(Math.max(...waits));
  }
  await page.context().close();
  return { name: 'search, from a letter to its results', unit: 'ms', site, limit: { aim: AIM } };
}
