import type { Page } from '@playwright/test';
import { drawn } from './page.ts';

/** Navigates the open page to another view, as if the reader edited the address, and waits for the map. */
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
