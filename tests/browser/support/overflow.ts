import type { Page } from '@playwright/test';

/** What is wider than the window or than its panel, by class name. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const right = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
    const tooWide = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > right + 1);
    const page = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    return [...page, ...tooWide.map((element) => element.className)];
  });
}
