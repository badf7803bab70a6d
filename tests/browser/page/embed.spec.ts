import { expect, type FrameLocator, type Locator } from '@playwright/test';
import { frame, heard, site, test } from '../support/host-page.ts';
import { EVENTS, open } from '../support/page.ts';

const mapOf = (inside: FrameLocator): Locator => inside.locator('section.map[data-state="failed"] > .drawing svg.still');

test('in a sandboxed frame: the map, the panel when asked, and what happens is told to the page around', async ({ page, host }) => {
  const inside = await host(frame('allow-scripts allow-same-origin'));
  await expect(mapOf(inside)).toBeVisible();
  await expect(inside.locator('main')).toBeHidden();
  await expect.poll(async () => (await heard(page)).map(({ data }) => data.type)).toContain('height');

  await inside.locator('button.pin[data-event="buffer-zone-origin"]').click();
  await expect(inside.getByRole('complementary', { name: 'Evidence' }).locator('blockquote')).toBeVisible();
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({
      origin: new URL(site()).origin,
      data: {
        source: 'southern-syria-zones',
        type: 'selection',
        selection: 'event/buffer-zone-origin',
        title: 'A buffer zone separates the forces',
      },
    });
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await heard(page)).at(-1)?.data.selection).toBeNull();
  const heights = async () => (await heard(page)).filter(({ data }) => data.type === 'height').map(({ data }) => data.height ?? NaN);
  expect(await heights()).toEqual([expect.any(Number)]);

  await inside.getByRole('button', { name: 'Layers and events' }).click();
  await expect(inside.getByRole('region', { name: 'Layers', exact: true })).toBeVisible();
  await expect(inside.getByRole('button', { name: 'Layers and events' })).toHaveAttribute('aria-expanded', 'true');
  // The frame adds no steps to the host's history: Back leaves the story, as it should.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);

  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '420'));
  await expect.poll(heights).toHaveLength(2);
  const [wide = NaN, narrow = NaN] = await heights();
  expect(narrow, 'another width, another height').toBeLessThan(wide);
});

test('the link to the full map holds the view of the frame', async ({ host }) => {
  const inside = await host(frame('allow-scripts allow-same-origin', '#layers=sweida&selected=zone/sweida&lang=ar'));
  const link = inside.getByRole('link', { name: 'فتح الخريطة كاملة' });
  await expect(link).toHaveAttribute('href', /selected=zone\/sweida/);
  const url = new URL(String(await link.getAttribute('href')));
  expect(url.search).toBe('');
  expect(url.hash).toContain('layers=sweida');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
});

test('the page around hears nothing of a reader’s own rows', async ({ page, host }) => {
  const inside = await host(frame('allow-scripts allow-same-origin', '', 'width="1100" height="640"'));
  await expect(mapOf(inside)).toBeVisible();
  await inside.getByRole('button', { name: 'Layers and events' }).click();
  await inside.getByRole('button', { name: 'Import data' }).click();
  await inside.getByRole('dialog').getByLabel('Import data', { exact: true }).setInputFiles('tests/fixtures/import/acled.csv');
  await inside.getByRole('button', { name: 'Add to map' }).click();
  await inside.getByRole('region', { name: 'Your data' }).getByRole('button', { name: 'Look through the rows' }).click();
  await expect(inside.getByRole('complementary', { name: 'Evidence' })).toContainText('Example row one');
  await page.keyboard.press('Escape');
  // Once a later message is heard, none is on its way any more.
  await inside.getByRole('region', { name: 'Events', exact: true }).getByRole('button', { name: 'A buffer zone separates' }).click();
  await expect.poll(async () => (await heard(page)).at(-1)?.data.selection).toBe('event/buffer-zone-origin');
  const said = (await heard(page)).filter(({ data }) => data.type === 'selection').map(({ data }) => data.selection);
  expect(said.filter((selection) => selection !== null)).toEqual(['event/buffer-zone-origin']);
  expect(JSON.stringify(await heard(page))).not.toContain('Example row');
});

test('the dialog makes the code of a frame, and the code shows that view in a page of another origin', async ({ page, host }) => {
  await open(page, '#map=8/33/36.4&time=2025-07-01..2025-07-31&measure=33.2,36.9;33.2,37.5');
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-embed').click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('textbox', { name: 'Code for your page' });
  const markup = await test.step('the code of this view holds time and measured path', async () => {
    for (const part of ['map=8/33.0000/36.4000', 'time=2025-07-01..2025-07-31', 'measure=33.2,36.9;33.2,37.5'])
      await expect(code).toContainText(part);
    return code.innerText();
  });

  const chosen = await test.step('size, start, layers and language can be chosen, and are previewed', async () => {
    await dialog.getByRole('radio', { name: 'Fixed' }).check();
    await dialog.getByRole('spinbutton', { name: 'Width' }).fill('500');
    const height = dialog.getByRole('spinbutton', { name: 'Height' });
    await height.fill('99999');
    await height.blur();
    await expect(height).toHaveValue('1600');
    await height.fill('360');
    await dialog.getByRole('checkbox', { name: 'Golan buffer zone' }).uncheck();
    await dialog.getByRole('radio', { name: 'العربية' }).check();
    for (const part of [
      'width="500"',
      'height="360"',
      'sandbox="allow-scripts allow-same-origin',
      'layers=sweida,damascus-ring',
      'lang=ar',
    ])
      await expect(code).toContainText(part);
    await expect(dialog).toContainText('Both allow-scripts and allow-same-origin are needed');
    const preview = dialog.frameLocator('iframe');
    await expect(preview.locator('html[data-embed][lang="ar"]')).toBeAttached();
    await expect(preview.locator('nav.embed-bar')).toBeVisible();
    await dialog.getByRole('radio', { name: 'The whole map' }).check();
    await expect(code).not.toContainText(/map=|time=|measure=/);
    return code.innerText();
  });

  await test.step('the chosen frame has its size and language', async () => {
    const inside = await host(chosen);
    await expect(mapOf(inside)).toBeVisible();
    await expect(inside.locator('html')).toHaveAttribute('lang', 'ar');
    expect((await page.locator('iframe').boundingBox())?.width).toBe(500);
  });

  for (const [width, height] of [
    [900, 480],
    [380, 640],
  ] as const) {
    await test.step(`time and measured path stand in a frame of ${width} × ${height}`, async () => {
      const inside = await host(markup.replace('width="100%"', `width="${width}"`).replace(/ height="\d+"/, ` height="${height}"`));
      await expect(mapOf(inside)).toBeVisible();
      const left = EVENTS.filter(({ properties: { date } }) => date.start <= '2025-07-31' && date.end >= '2025-07-01').length;
      const strip = inside.getByRole('region', { name: 'Timeline' });
      await expect(strip).toContainText(`July 2025: ${left} of ${EVENTS.length} events`);
      await expect(inside.getByRole('region', { name: 'Measure a distance' })).toContainText('Total: 56 km');
      // Map above, strip below it, the bar last; each as wide as the frame, and nothing empty between them.
      const box = async (part: Locator) => (await part.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
      const measured = async () => {
        const [map, foot, bar] = [await box(inside.locator('section.map')), await box(strip), await box(inside.locator('nav.embed-bar'))];
        return {
          widths: [map.width, foot.width],
          gaps: [Math.round(map.y + map.height - foot.y), Math.round(foot.y + foot.height - bar.y)],
          isMapTall: map.height > 120,
          isMapFilled: Math.abs(map.height - (await box(mapOf(inside))).height) < 1,
        };
      };
      await expect.poll(measured).toEqual({ widths: [width, width], gaps: [0, 0], isMapTall: true, isMapFilled: true });
    });
  }
});

test('no panel is painted before the script has come', async ({ page, host }) => {
  await page.route('**/assets/*.js', () => undefined);
  const inside = await host(frame('allow-scripts allow-same-origin', '', 'width="350" height="480"'));
  await expect(inside.locator('.prerendered svg.still')).toBeVisible();
  await expect(inside.locator('main')).toBeHidden();
  await expect(inside.locator('.sheet')).toBeHidden();
});

test('without allow-same-origin the still map stands, and no message is sent', async ({ page, host, tolerate }) => {
  tolerate(/CORS|ERR_FAILED|Failed to load/);
  const inside = await host(frame('allow-scripts'));
  await expect(inside.locator('.prerendered svg.still')).toBeVisible();
  expect(await heard(page)).toEqual([]);
});
