import type { Page } from '@playwright/test';

/** A reader's pause between moving the pointer to an element and clicking it, in milliseconds. */
const PAUSE = 250;

/** How long the work after a toggle is summed up, in milliseconds. */
const TOGGLE_WINDOW = 1000;

/** Timeout for an excerpt, in milliseconds. */
const PIN_LIMIT = 10_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Moves the pointer to the centre of an element and waits, so that only the click is measured. */
async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Time from clicking the first pin to the frame that shows its excerpt, in milliseconds. */
export async function measurePinClick(page: Page): Promise<number> {
  await pointAt(page, 'button.pin');
  await pause(PAUSE);
  // Listen before clicking. No named functions in here: tsx would wrap them in a helper that the page does not have.
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
          // A task queued in an animation frame runs after that frame is laid out and painted.
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

/** Main-thread work of one click on a layer's switch in milliseconds, minus the work of an idle page. */
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
