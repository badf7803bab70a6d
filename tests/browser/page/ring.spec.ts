import { faults } from '../support/access.ts';
import { go } from '../support/go.ts';
import { evidence, layers, map, open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

/** What the panel shows is held by tests/component/ring/. */

test('its script and data come with the panel; one frame has one ring, and one change one entry in the history', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const slider = evidence(page).getByRole('slider', { name: 'Distance' });

  await test.step('the first view fetches nothing of it', async () => {
    await open(page);
    expect(asked.filter((url) => /capital|ring-readings|RingReading/.test(url))).toEqual([]);
    await layers(page).getByRole('button', { name: 'About Damascus ring' }).click();
    await expect(slider).toBeVisible();
    expect(asked.filter((url) => url.endsWith('capital.geojson'))).toHaveLength(1);
    expect(page.url()).not.toContain('ring=');
  });

  await test.step('however fast the slider moves', async () => {
    const entries = await page.evaluate(() => history.length);
    const shown = await slider.evaluate(async (input: HTMLInputElement) => {
      const areas: string[] = [];
      const area = document.querySelector('[aria-label="Layers"] li:nth-child(3) .area');
      new MutationObserver(() => areas.push(area?.textContent ?? '')).observe(area as Node, { characterData: true, subtree: true });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const km of [12, 14, 16, 18, 20]) {
        input.value = String(km);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve();
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return areas;
    });
    expect(shown).toEqual(['2,109 km² (814 sq mi)']);
    await expect(page).toHaveURL(/&ring=edge:20(&|$)/);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  });
});

test('without WebGL the still map draws the reading, and names the others beside it while the layer shows', async ({ page }) => {
  const outlines = map(page).locator('path.over[data-role="reading"]');
  const names = map(page).locator('text.over-name');

  await test.step('the reading', async () => {
    const width = async () => (await map(page).locator('path[data-zone="damascus-ring"]').boundingBox())?.width ?? NaN;
    await open(page, '#map=8/33.5/36.3');
    const usual = await width();
    await go(page, '#map=8/33.5/36.3&ring=edge:30');
    await expect.poll(width).toBeGreaterThan(usual * 1.7);
  });

  await test.step('the others', async () => {
    await go(page, '#selected=zone/damascus-ring');
    await expect(outlines.first()).toBeVisible();
    await expect(map(page).locator('path.over[data-role="about"]').first()).toBeVisible();
    for (const name of ['From the centre, 10 km', '9 km', '11 km']) {
      await expect(names.filter({ hasText: name }).first()).toBeVisible();
    }
    await evidence(page).getByRole('button', { name: 'Close' }).click();
    await expect(names).toHaveCount(0);
  });

  await test.step('none with the layer off', async () => {
    await go(page, '#layers=sweida&selected=zone/damascus-ring');
    await expect(evidence(page)).toContainText('9 to 11 km');
    await expect(outlines).toHaveCount(0);
    await layers(page).getByRole('switch', { name: 'Damascus ring' }).click();
    await expect(outlines.first()).toBeVisible();
  });
});

test('the control has no accessibility faults at 320 px: light and English, dark and Arabic', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const) {
    await test.step(`${theme}, ${language}`, async () => {
      await go(page, `#selected=zone/damascus-ring&ring=edge:12&theme=${theme}&lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const panel = page.getByRole('complementary');
      const field = panel.getByRole('spinbutton').first();
      await field.fill('x');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      expect(await faults(page, 'aside')).toEqual([]);
      const group = panel.getByRole('group').first();
      const sizes = await group.getByRole('button').evaluateAll((all) => all.map((each) => Math.min(each.clientWidth, each.clientHeight)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      expect(await panel.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
    });
  }
});
