import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { drawn } from './page.ts';

/** How a test views the page. The size is the window's width and height in CSS pixels. */
export interface Look {
  language: 'en' | 'ar';
  theme: 'light' | 'dark';
  size: readonly [number, number];
}

const LANGUAGES = ['en', 'ar'] as const;
const THEMES = ['light', 'dark'] as const;
/** A laptop, a phone, the narrowest screen, and the laptop at 200 % zoom. */
export const SIZES = [
  [1280, 800],
  [390, 844],
  [320, 640],
  [640, 400],
] as const;

/** Whether to check every state in every look (A11Y=all, npm run test:a11y). */
export const EVERYTHING = process.env['A11Y'] === 'all';

/** All looks. The sample has each size in both languages and both themes. */
export const LOOKS: readonly Look[] = SIZES.flatMap((size, row) =>
  LANGUAGES.flatMap((language, column) =>
    THEMES.filter((_, index) => EVERYTHING || index === (row + column) % 2).map((theme) => ({ language, theme, size })),
  ),
);

/** Whether the panels are in the sheet of an upright phone. */
export const isPhone = ({ size: [width, height] }: Look): boolean => width < 720 && width < height;

export const nameOf = ({ language, theme, size }: Look): string => `${language}, ${theme}, ${size.join(' by ')}`;

export const hashOf = ({ language, theme }: Look, view = ''): string => `#lang=${language}&theme=${theme}${view && `&${view}`}`;

/** An earlier state may have moved the sheet. */
async function openHalf(page: Page): Promise<void> {
  const sheet = page.locator('.sheet');
  const height = await sheet.getAttribute('data-height');
  if (height === 'half') return;
  await page.getByRole('button', { name: height === 'peek' ? /Larger panel|تكبير اللوحة/ : /Smaller panel|تصغير اللوحة/ }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveAttribute('data-height', 'half');
}

/** Navigates the open page to a view, like a link pasted into the same tab. */
export async function goTo(page: Page, look: Look, view?: string): Promise<void> {
  await page.setViewportSize({ width: look.size[0], height: look.size[1] });
  if (look.size[0] < 720) await openHalf(page);
  await page.evaluate((hash) => (location.hash = hash), hashOf(look, view));
  // Wait until the page has read and completed the address.
  await expect(page).toHaveURL(/[#&]layers=/);
  await expect(page.locator('html')).toHaveAttribute('lang', look.language);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await drawn(page);
}

/** Opens a dialog tool, and optionally a tab in it. */
export async function openTool(page: Page, name: string, tab?: string): Promise<void> {
  await page.locator(`[data-tool="${name}"]`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  if (tab) await page.locator(tab).click();
}

/** Chooses a file to import and waits for its preview. */
export async function previewFile(page: Page, name: string): Promise<void> {
  await openTool(page, 'import');
  await page.locator('dialog input[type="file"]').setInputFiles(`tests/fixtures/import/${name}`);
  await expect(page.locator('dialog .add')).toBeEnabled();
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Runs axe. Frames are left out: the preview of an embedded map is a page of its own and has its own state.
 * @param scope a selector; the whole page by default
 * @param tags the rules; all by default
 * @returns one line for each violation
 */
export async function faults(page: Page, scope = 'html', tags?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ scope, tags }) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      const { violations } = await loaded.run(scope, { ...(tags && { runOnly: tags }), resultTypes: ['violations'], iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    { scope, tags },
  );
}

/** Reports axe violations as soft failures under the state's name, so that the test continues with the next state. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  expect.soft(await faults(page, 'html', TAGS), state).toEqual([]);
}
