import type { Page } from '@playwright/test';
import { drawn } from './page.ts';

/** Goes to another view of the page that is open, as a reader does who edits the address, and waits for the map. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (next) =>
      new Promise<void>((resolve) => {
        addEventListener('hashchange', () => resolve(), { once: true });
        location.hash = next;
      }),
    hash,
  );
  await drawn(page);
}
