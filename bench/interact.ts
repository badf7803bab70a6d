import type { Page } from '@playwright/test';

/** A reader's pause between arriving at a thing with the pointer and pressing it. Milliseconds. */
const PAUSE = 250;

/** Time given to a toggle's work before it is summed up. Milliseconds. */
const TOGGLE_WINDOW = 1000;

/** Longest wait for an excerpt before the run is given up. Milliseconds. */
const PIN_LIMIT = 10_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Centre of an element; the pointer goes there and rests, so that only the press is measured. */
async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** From the press on a pin to the frame that shows its excerpt, in milliseconds: the first pin that a reader opens. */
export async function measurePinClick(page: Page): Promise<number> {
  await pointAt(page, 'button.pin');
  await pause(PAUSE);
  // Listening comes before pressing. No function in here has a name: tsx would mark it with a helper that the page lacks.
  const watch = await page.evaluateHandle(
    (limit) => ({
      measured: new Promise<number>((resolve, reject) => {
        let pressedAt = 0;
        setTimeout(() => reject(new Error('a press on a pin showed no excerpt')), limit);
        document.addEventListener('click', (event) => (pressedAt = event.timeStamp), { capture: true, once: true });
        new MutationObserver((_, watcher) => {
          const excerpt = document.querySelector('aside blockquote');
          if (!pressedAt || !excerpt?.getBoundingClientRect().height) return;
          watcher.disconnect();
          // The task after the next frame's callbacks runs when that frame has been laid out and painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - pressedAt);
            port2.postMessage(undefined);
          });
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
    }),
    PIN_LIMIT,
  );
  await page.mouse.down();
  await page.mouse.up();
  const milliseconds = await watch.evaluate(({ measured }) => measured);
  await page.keyboard.press('Escape');
  return milliseconds;
}

/** Milliseconds that the page's main thread worked for one press on a layer's switch, what it does at rest taken off. */
export async function measureToggle(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.locator('[role="switch"]').first().scrollIntoViewIfNeeded();
  await pointAt(page, '[role="switch"]');
  await pause(TOGGLE_WINDOW);

  const start = await worked();
  await pause(TOGGLE_WINDOW);
  const rested = await worked();
  await page.mouse.down();
  await page.mouse.up();
  await pause(TOGGLE_WINDOW);
  const end = await worked();
  await session.detach();
  return Math.max(0, end - rested - (rested - start));
}
