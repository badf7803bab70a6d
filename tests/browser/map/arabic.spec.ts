import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, WITH_WEBGL, findChromium } from '../../../scripts/chromium.ts';
import { expect, test } from '../support/test.ts';
import { drawnMap, events, zones } from '../support/still.ts';

test('a quotation stays in English, marked so, with its meaning in Arabic beneath', async ({ page }) => {
  const event = events.features.find(({ id }) => id === 'paris-meeting');
  const [excerpt] = event?.properties.excerpts ?? [];
  await page.goto('./#lang=ar&selected=event/paris-meeting');
  const panel = page.getByRole('complementary', { name: 'الأدلة' });
  const quotation = panel.locator('blockquote');
  await expect(quotation).toHaveText(excerpt?.quote ?? '');
  await expect(quotation).toHaveAttribute('lang', 'en');
  await expect(quotation).toHaveAttribute('dir', 'ltr');
  await expect(panel).toContainText(excerpt?.meaning.ar ?? '');
  await page.goto('./#lang=en&selected=event/paris-meeting');
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText(excerpt?.quote ?? '');
  await expect(page.getByText(excerpt?.meaning.ar ?? '')).toHaveCount(0);
});

test('what is English by nature is marked so: titles of sources, names and parameters of operations', async ({ page }) => {
  const sweida = zones.features.find(({ id }) => id === 'sweida');
  await page.goto('./#lang=ar&selected=zone/sweida');
  const panel = page.getByRole('complementary', { name: 'الأدلة' });
  for (const { title } of sweida?.properties.sources ?? []) {
    await expect(panel.locator('[lang="en"][dir="ltr"]', { hasText: title }).first()).toBeVisible();
  }
  await expect(panel.locator('ol [lang="en"][dir="ltr"] code')).toHaveText(
    sweida?.properties.operations.map(({ operation }) => operation) ?? [],
  );
});

/** Fonts without a single Arabic letter; where Debian and its kin install them. */
const LATIN_FONTS = ['/usr/share/fonts/truetype/liberation', '/usr/share/fonts/truetype/liberation2'].find((folder) => existsSync(folder));

test.describe('on a machine without Arabic fonts', () => {
  test.skip(!LATIN_FONTS, 'needs the Liberation fonts, and fontconfig to hide all others');

  /** Opens the Arabic page where only the Liberation fonts are installed; the bundled fonts can be kept from it. */
  async function openWithout(
    baseURL: string | undefined,
    withBundled: boolean,
    look: (page: Page, fonts: string[]) => Promise<void>,
  ): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'no-arabic-fonts-'));
    const config = join(folder, 'fonts.conf');
    writeFileSync(config, `<fontconfig><dir>${LATIN_FONTS}</dir><cachedir>${folder}</cachedir></fontconfig>`);
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...CHROMIUM_ARGUMENTS, ...WITH_WEBGL],
      env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: config },
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
      const fonts: string[] = [];
      page.on('requestfinished', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
      if (!withBundled) await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(`${baseURL ?? ''}#lang=ar`);
      await expect(drawnMap(page)).toBeVisible();
      await look(page, fonts);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test('interface and map are drawn with the bundled subset', async ({ baseURL }) => {
    const title = 'h1';
    let drawn: { title: Buffer; map: Buffer } | undefined;
    await openWithout(baseURL, true, async (page, fonts) => {
      await expect.poll(() => fonts.length).toBeGreaterThan(0);
      await expect.poll(() => page.evaluate(() => document.fonts.check("700 16px 'Noto Sans Arabic'", 'دمشق'))).toBe(true);
      drawn = { title: await page.locator(title).screenshot(), map: await page.locator('canvas.maplibregl-canvas').screenshot() };
    });
    await openWithout(baseURL, false, async (page) => {
      expect(Buffer.compare(await page.locator(title).screenshot(), drawn?.title ?? Buffer.alloc(0))).not.toBe(0);
      expect(Buffer.compare(await page.locator('canvas.maplibregl-canvas').screenshot(), drawn?.map ?? Buffer.alloc(0))).not.toBe(0);
    });
  });
});

test('a machine with Arabic fonts of its own fetches none', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.goto('./#lang=ar');
  await expect(drawnMap(page)).toBeVisible();
  expect(fonts).toEqual([]);
});
