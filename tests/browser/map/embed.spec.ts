import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from '../support/test.ts';
import { EVENTS, open } from '../support/page.ts';

let host: Server | undefined;

/** Serves a news page of another origin that has a frame in it, and opens it. */
async function hostPage(page: Page, frame: string): Promise<FrameLocator> {
  const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>
    <script>window.heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }))</script>
    <h1>A story</h1>${frame}<p style="height: 2000px">More of the story</p>`;
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body));
  host = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'domcontentloaded' });
  return page.frameLocator('iframe');
}

test.afterEach(() => {
  host?.closeAllConnections();
  host?.close();
  host = undefined;
});

const site = () => String(process.env.SITE_URL);
const frame = (sandbox: string, hash = '', size = 'width="900" height="480"') =>
  `<iframe src="${site()}?embed=1${hash}" title="Map" ${size} sandbox="${sandbox}"></iframe>`;

const liveMap = (inside: FrameLocator) => inside.locator('section.map[data-state="ready"][data-idle="true"]');

interface Heard {
  origin: string;
  data: { source: string; type: string; height?: number; selection?: string | null; title?: string | null };
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

test('in a sandboxed frame: map and attribution, no panel until asked, and what happens is told to the page around', async ({ page }) => {
  const inside = await hostPage(page, frame('allow-scripts allow-same-origin'));
  await expect(liveMap(inside)).toBeVisible();
  await expect(inside.locator('main')).toBeHidden();
  await expect(inside.getByText('Natural Earth, GeoNames')).toBeVisible();
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
  const heights = (await heard(page)).filter(({ data }) => data.type === 'height');
  expect(heights.map(({ data }) => data.height)).toEqual([expect.any(Number)]);

  await inside.getByRole('button', { name: 'Layers and events' }).click();
  await expect(inside.getByRole('region', { name: 'Layers', exact: true })).toBeVisible();
  await expect(inside.getByRole('button', { name: 'Layers and events' })).toHaveAttribute('aria-expanded', 'true');
  // The frame's steps are none of the host's: Back leaves the story, as it should.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('the link to the full map holds the view of the frame', async ({ page }) => {
  const inside = await hostPage(page, frame('allow-scripts allow-same-origin', '#layers=sweida&selected=zone/sweida&lang=ar'));
  const link = inside.getByRole('link', { name: 'فتح الخريطة كاملة' });
  await expect(link).toHaveAttribute('href', /selected=zone\/sweida/);
  const url = new URL(String(await link.getAttribute('href')));
  expect(url.search).toBe('');
  expect(url.hash).toContain('layers=sweida');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
});

test('the wheel is the story’s, and with Ctrl the map’s; the hint is in the map’s language', async ({ page }) => {
  const inside = await hostPage(page, frame('allow-scripts allow-same-origin', '#lang=ar'));
  await expect(liveMap(inside)).toBeVisible();
  await expect(inside.locator('.maplibregl-desktop-message')).toHaveText('استخدم Ctrl مع التمرير لتقريب الخريطة');
  const address = () => inside.locator('nav a').getAttribute('href');
  const before = await address();
  await inside
    .locator('canvas')
    .first()
    .hover({ position: { x: 300, y: 250 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await address()).toBe(before);
  await page.evaluate(() => scrollTo(0, 0));
  await inside
    .locator('canvas')
    .first()
    .hover({ position: { x: 300, y: 250 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(address).not.toBe(before);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('one finger scrolls the story around, two move the map', async ({ page }) => {
    const inside = await hostPage(page, frame('allow-scripts allow-same-origin', '#map=8/33/36.4&pins=off'));
    await expect(liveMap(inside)).toBeVisible();
    const address = async () => new URL(String(await inside.locator('nav a').getAttribute('href'))).hash;
    const start = await address();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number; id: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const pair = (x: number) => [
      { x: x - 50, y: 300, id: 1 },
      { x: x + 50, y: 300, id: 2 },
    ];
    await touch('touchStart', ...pair(400));
    for (let step = 1; step <= 8; step++) await touch('touchMove', ...pair(400 - step * 12));
    await touch('touchEnd');
    await expect.poll(address).not.toBe(start);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await expect(liveMap(inside)).toBeVisible();
    const moved = await address();
    await touch('touchStart', { x: 400, y: 440, id: 1 });
    for (let step = 1; step <= 12; step++) await touch('touchMove', { x: 400, y: 440 - step * 20, id: 1 });
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await address()).toBe(moved);
  });
});

test('the page around hears of another height when its frame gets another width', async ({ page }) => {
  await hostPage(page, frame('allow-scripts allow-same-origin'));
  const heights = async () => (await heard(page)).filter(({ data }) => data.type === 'height').map(({ data }) => data.height ?? 0);
  await expect.poll(heights).toHaveLength(1);
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '420'));
  await expect.poll(heights).toHaveLength(2);
  const [wide = 0, narrow = 0] = await heights();
  expect(narrow).toBeLessThan(wide);
});

test('the page around hears nothing of a reader’s own rows', async ({ page }) => {
  const inside = await hostPage(page, frame('allow-scripts allow-same-origin', '', 'width="1100" height="640"'));
  await expect(liveMap(inside)).toBeVisible();
  await inside.getByRole('button', { name: 'Layers and events' }).click();
  await inside.getByRole('button', { name: 'Import data' }).click();
  await inside.getByRole('dialog').getByLabel('Import data', { exact: true }).setInputFiles('tests/fixtures/import/acled.csv');
  await inside.getByRole('button', { name: 'Add to map' }).click();
  await inside.getByRole('region', { name: 'Your data' }).getByRole('button', { name: 'Look through the rows' }).click();
  await expect(inside.getByRole('complementary', { name: 'Evidence' })).toContainText('Example row one');
  await page.keyboard.press('Escape');
  // What comes after is heard: nothing is on its way any more.
  await inside.getByRole('region', { name: 'Events', exact: true }).getByRole('button', { name: 'A buffer zone separates' }).click();
  await expect.poll(async () => (await heard(page)).at(-1)?.data.selection).toBe('event/buffer-zone-origin');
  const said = (await heard(page)).filter(({ data }) => data.type === 'selection').map(({ data }) => data.selection);
  expect(said.filter((selection) => selection !== null)).toEqual(['event/buffer-zone-origin']);
  expect(JSON.stringify(await heard(page))).not.toContain('Example row');
});

test('time and measured path of “This view” stand in the embedded map', async ({ page }) => {
  await open(page, '#map=8/33/36.4&time=2025-07-01..2025-07-31&measure=33.2,36.9;33.2,37.5');
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-embed').click();
  const code = page.getByRole('dialog').getByRole('textbox', { name: 'Code for your page' });
  await expect(code).toContainText('time=2025-07-01..2025-07-31');
  await expect(code).toContainText('measure=33.2,36.9;33.2,37.5');
  const markup = await code.innerText();
  await page.getByRole('dialog').getByRole('radio', { name: 'The whole map' }).check();
  await expect(code).not.toContainText(/time=|measure=/);
  for (const [width, height] of [
    [900, 480],
    [380, 640],
  ] as const) {
    const sized = markup.replace('width="100%"', `width="${width}"`).replace(/ height="\d+"/, ` height="${height}"`);
    const inside = await hostPage(page, sized);
    await expect(liveMap(inside)).toBeVisible();
    const left = EVENTS.filter(({ properties: { date } }) => date.start <= '2025-07-31' && date.end >= '2025-07-01').length;
    const strip = inside.getByRole('region', { name: 'Timeline' });
    await expect(strip).toContainText(`July 2025: ${left} of ${EVENTS.length} events`);
    await expect(inside.getByRole('region', { name: 'Measure a distance' })).toContainText('Total: 56 km');
    // Map above, strip below it, the bar last; each as wide as the frame, and nothing empty between them.
    const box = async (part: Locator) => (await part.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
    const [map, foot, bar] = [await box(inside.locator('section.map')), await box(strip), await box(inside.locator('nav.embed-bar'))];
    expect([map.width, foot.width]).toEqual([width, width]);
    expect(map.height).toBeGreaterThan(120);
    expect(Math.abs(map.y + map.height - foot.y)).toBeLessThanOrEqual(1);
    expect(Math.abs(foot.y + foot.height - bar.y)).toBeLessThanOrEqual(1);
    host?.closeAllConnections();
    host?.close();
  }
});

test('no panel is painted before the script has come', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined);
  const inside = await hostPage(page, frame('allow-scripts allow-same-origin', '', 'width="350" height="480"'));
  await expect(inside.locator('.prerendered svg.still')).toBeVisible();
  await expect(inside.locator('main')).toBeHidden();
  await expect(inside.locator('.sheet')).toBeHidden();
});

test('without allow-same-origin the still map stands, and no message is sent', async ({ page, tolerate }) => {
  tolerate(/CORS|ERR_FAILED|Failed to load/);
  const inside = await hostPage(page, frame('allow-scripts'));
  await expect(inside.locator('.prerendered svg.still')).toBeVisible();
  expect(await heard(page)).toEqual([]);
});

test('the dialog makes the code: size, start, layers and language, previewed as it will be', async ({ page }) => {
  await open(page, '#map=9.2/33.1/36.2');
  await page.locator('[data-tool="share"]').click();
  await page.locator('#share-tab-embed').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Fixed' }).check();
  await dialog.getByRole('spinbutton', { name: 'Width' }).fill('500');
  await dialog.getByRole('spinbutton', { name: 'Height' }).fill('99999');
  await dialog.getByRole('spinbutton', { name: 'Height' }).blur();
  await expect(dialog.getByRole('spinbutton', { name: 'Height' })).toHaveValue('1600');
  await dialog.getByRole('spinbutton', { name: 'Height' }).fill('360');
  await dialog.getByRole('checkbox', { name: 'Golan buffer zone' }).uncheck();
  await dialog.getByRole('radio', { name: 'العربية' }).check();
  const code = dialog.getByRole('textbox', { name: 'Code for your page' });
  await expect(code).toContainText('width="500"');
  await expect(code).toContainText('height="360"');
  await expect(code).toContainText('sandbox="allow-scripts allow-same-origin');
  await expect(code).toContainText('layers=sweida,damascus-ring');
  await expect(code).toContainText('lang=ar');
  await expect(code).toContainText('map=9.2/33.1000/36.2000');
  await expect(dialog).toContainText('Both allow-scripts and allow-same-origin are needed');
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('html[data-embed][lang="ar"]')).toBeAttached();
  await expect(preview.locator('nav.embed-bar')).toBeVisible();
  await dialog.getByRole('radio', { name: 'The whole map' }).check();
  await expect(code).not.toContainText('map=');

  // The code itself, in a page of another origin.
  const markup = await code.innerText();
  const inside = await hostPage(page, markup);
  await expect(liveMap(inside)).toBeVisible();
  await expect(inside.locator('html')).toHaveAttribute('lang', 'ar');
  expect((await page.locator('iframe').boundingBox())?.width).toBe(500);
});

test('links to the page show a title, a description and a picture of 1200 by 630', async ({ page }) => {
  await page.goto('./');
  const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
  expect(await content('og:title')).toBe('Southern Syria Zones');
  const address = await content('og:image');
  const answer = await page.request.get(new URL(String(address), page.url()).href);
  expect(answer.headers()['content-type']).toBe('image/png');
  const png = PNG.sync.read(await answer.body());
  expect([png.width, png.height]).toEqual([1200, 630]);
  expect(new Set(png.data.filter((_, at) => at % 4 === 0)).size).toBeGreaterThan(50);
  const dataset = JSON.parse(String(await page.locator('script[type="application/ld+json"]').textContent())) as {
    '@type': string;
    identifier: string;
  };
  const { hash } = JSON.parse(readFileSync('static/geo/datapackage.json', 'utf8')) as { hash: string };
  expect(dataset).toMatchObject({ '@type': 'Dataset', identifier: hash });
});
