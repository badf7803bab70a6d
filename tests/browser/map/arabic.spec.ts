import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

/** Fonts without a single Arabic letter; where Debian and its kin install them. */
const LATIN_FONTS = ['/usr/share/fonts/truetype/liberation', '/usr/share/fonts/truetype/liberation2'].find((folder) => existsSync(folder));

// Two pages are compared: what they draw with the bundled fonts and without must differ.
test('on a machine without Arabic fonts interface and map are drawn with the bundled subset', async ({ baseURL }) => {
  test.skip(!LATIN_FONTS, 'needs the Liberation fonts, and fontconfig to hide all others');
  const folder = mkdtempSync(join(tmpdir(), 'no-arabic-fonts-'));
  const config = join(folder, 'fonts.conf');
  writeFileSync(config, `<fontconfig><dir>${LATIN_FONTS}</dir><cachedir>${folder}</cachedir></fontconfig>`);
  const { launchOptions } = test.info().project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: config },
  });
  try {
    /** The page's title and its map as they are drawn; the bundled fonts can be kept from the page. */
    const draw = async (withBundled: boolean) => {
      const page = await browser.newPage({
        baseURL: baseURL ?? '',
        viewport: { width: 800, height: 600 },
        deviceScaleFactor: 0.5,
        reducedMotion: 'reduce',
      });
      const fonts: string[] = [];
      page.on('requestfinished', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
      if (!withBundled) await page.route('**/*.woff2', (route) => route.abort());
      await open(page, '#lang=ar');
      if (withBundled) {
        await expect.poll(() => fonts.length).toBeGreaterThan(0);
        await expect.poll(() => page.evaluate(() => document.fonts.check("700 16px 'Noto Sans Arabic'", 'دمشق'))).toBe(true);
      }
      const pictures = [await page.locator('h1').screenshot(), await page.locator('canvas.maplibregl-canvas').screenshot()] as const;
      await page.close();
      return pictures;
    };
    const [title, map] = await draw(true);
    const [titleWithout, mapWithout] = await draw(false);
    expect(title.equals(titleWithout)).toBe(false);
    expect(map.equals(mapWithout)).toBe(false);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
