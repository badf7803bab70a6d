import type { Page } from '@playwright/test';

/** Class names of elements wider than the window or their panel. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const right = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
    const tooWide = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > right + 1);
    const page = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    return [...page, ...tooWide.map((element) => element.className)];
  });
}
