import AxeBuilder from '@axe-core/playwright';
import geodesic from 'geographiclib-geodesic';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { camera, drawn, evidence, list, map, open, zoneSwitch } from '../support/page.ts';
import { drawnMap, withoutWebGl } from '../support/still.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Opens a tool with a dialog, and a tab of it. */
async function openTool(page: Page, name: string, tab?: string): Promise<void> {
  await page.locator(`[data-tool="${name}"]`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  if (tab) await page.locator(tab).click();
}

async function importFile(page: Page, name = 'acled.csv'): Promise<void> {
  await openTool(page, 'import');
  await page.locator('dialog input[type="file"]').setInputFiles(`tests/fixtures/import/${name}`);
  await expect(page.locator('dialog .add')).toBeEnabled();
}

/** How each state of the page is reached from its start. */
const STATES: Record<
  string,
  { query?: string; hash?: string; isOnPhones?: true; before?: (page: Page) => Promise<unknown>; then?: (page: Page) => Promise<void> }
> = {
  start: {},
  'a pin open': { hash: 'selected=event/cease-fire' },
  'a zone open': { hash: 'selected=zone/damascus-ring' },
  'filters set': { hash: 'category=violence,strike' },
  'the map in words': {
    then: async (page) => {
      await page.locator('main details summary').first().click();
      await expect(page.locator('main details h3').first()).toBeVisible();
    },
  },
  'the keys explained': {
    then: async (page) => {
      await page.locator('section.map canvas').first().focus();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'the article open': {
    hash: 'read=p7',
    then: async (page) => {
      await expect(page.locator('.reader q').first()).toBeVisible();
      await page.locator('.reader summary').click();
      await expect(page.locator('.reader .who a').first()).toBeVisible();
    },
  },
  'somebody named in it': { hash: 'selected=actor/druze', then: (page) => expect(page.locator('aside .events').first()).toBeVisible() },
  'a point asked': {
    hash: 'selected=point/32.95,36.15',
    then: (page) => expect(page.locator('aside dl, aside ul').first()).toBeVisible(),
  },
  'the tour': {
    hash: 'tour=2',
    then: (page) => expect(page.getByRole('button', { name: /Next|التالي/ }).first()).toBeVisible(),
  },
  'the timeline': {
    hash: 'time=2025-07-01..2025-07-31',
    then: (page) => expect(page.locator('[data-mark], [data-counted="true"]').first()).toBeVisible(),
  },
  'a path measured': {
    hash: 'measure=33.51,36.29;32.71,36.57',
    then: (page) => expect(page.getByText(/mi\b|ميل/).first()).toBeVisible(),
  },
  'search results': {
    then: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('s');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  'a link to share': { then: (page) => openTool(page, 'share') },
  'a citation to share': { then: (page) => openTool(page, 'share', '#share-tab-cite') },
  'a picture to save': { then: (page) => openTool(page, 'share', '#share-tab-picture') },
  'data to download': { then: (page) => openTool(page, 'share', '#share-tab-download') },
  'a map to embed': { then: (page) => openTool(page, 'share', '#share-tab-embed') },
  'embedded in another page': { query: '?embed=1' },
  'a file previewed': { then: (page) => importFile(page) },
  'a file on the map, a row of it open': {
    then: async (page) => {
      await importFile(page);
      await page.locator('dialog .add').click();
      await page.locator('.buttons .button').first().click();
      await expect(page.locator('aside dl')).toBeVisible();
    },
  },
  'tiles to add': {
    then: async (page) => {
      await page.locator('main details summary', { hasText: /More zones|مناطق أخرى/ }).click();
      await page.getByRole('button', { name: /PMTiles/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'a file that cannot be used': {
    before: (page) => page.route('**/geo/basemap/towns.geojson', (route) => route.fulfill({ body: '{' })),
    then: (page) => expect(page.getByRole('alert').first()).toBeVisible(),
  },
  'no WebGL': { before: withoutWebGl },
  'the ring read anew, a step of it, its doubt': {
    hash: 'selected=zone/damascus-ring&ring=edge-south:12&step=2&doubt=on',
    then: (page) => expect(page.locator('aside button[aria-pressed="true"]').first()).toBeVisible(),
  },
  'a further zone open': {
    hash: 'layers=sweida,withdrawal-south&selected=zone/withdrawal-south',
    then: (page) => expect(page.locator('aside blockquote').first()).toBeVisible(),
  },
  'an event open beside the timeline': {
    hash: 'time=2025-07-01..2025-07-31&selected=event/cease-fire',
    then: (page) => expect(page.locator('[data-mark], [data-counted="true"]').first()).toBeAttached(),
  },
  'rows of a file that cannot be used': {
    then: async (page) => {
      await importFile(page, 'bad-rows.csv');
      await page.locator('dialog summary').first().click();
    },
  },
  'the panel at its smallest': {
    isOnPhones: true,
    then: async (page) => {
      const smaller = page.getByRole('button', { name: /Smaller panel|تصغير اللوحة/ });
      await smaller.click();
      await expect(smaller).toBeDisabled();
    },
  },
  'the panel at its largest': {
    isOnPhones: true,
    then: async (page) => {
      const larger = page.getByRole('button', { name: /Larger panel|تكبير اللوحة/ });
      await larger.click();
      await expect(larger).toBeDisabled();
    },
  },
};
const LANGUAGES = ['en', 'ar'];
const THEMES = ['light', 'dark'];
/** A laptop, a phone, the narrowest, and the laptop at a zoom of 200 %. */
const SIZES: [number, number][] = [
  [1280, 800],
  [390, 844],
  [320, 640],
  [640, 400],
];

const sizesOf = (state: string) => (STATES[state]?.isOnPhones ? SIZES.slice(1, 3) : SIZES);

/** Every combination with A11Y=all (npm run test:a11y); else a sample in which each value occurs. */
const everything = Object.keys(STATES).flatMap((state) =>
  LANGUAGES.flatMap((language) => THEMES.flatMap((theme) => sizesOf(state).map((size) => ({ state, language, theme, size })))),
);
const sample = Object.keys(STATES).map((state, index) => ({
  state,
  language: LANGUAGES[index % 2],
  theme: THEMES[(index >> 1) % 2],
  // Shifted by one after each four: every size comes in both languages.
  size: sizesOf(state)[(index + (index >> 2)) % sizesOf(state).length] ?? [1280, 800],
}));

for (const { state, language, theme, size } of process.env['A11Y'] === 'all' ? everything : sample) {
  test(`axe finds nothing: ${state}, ${language}, ${theme}, ${size.join(' by ')}`, async ({ page }) => {
    await page.setViewportSize({ width: size[0], height: size[1] });
    const { query = '', hash = '', before, then } = STATES[state] ?? {};
    await before?.(page);
    await page.goto(`./${query}#lang=${language}&theme=${theme}${hash && `&${hash}`}`);
    await expect(drawnMap(page).or(page.locator('section.map[data-state="failed"]'))).toBeVisible();
    await then?.(page);
    // The preview of an embedded map is a page of its own, which has its own state above.
    const { violations } = await new AxeBuilder({ page }).exclude('dialog iframe').withTags(TAGS).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    expect(found).toEqual([]);
  });
}

test('the keys are explained on request, from the map alone, and the focus comes back', async ({ page }) => {
  await open(page, '#selected=event/cease-fire');
  await list(page).getByRole('button').first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const canvas = map(page).locator('canvas').first();
  await canvas.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(canvas).toBeFocused();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
});

test('the map in words: what is in view, with its distance and direction, as the map moves', async ({ page }) => {
  await open(page, '#map=9.00/32.7090/36.5695');
  const words = page.locator('main details', { hasText: 'What the map shows now' });
  await words.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(words.getByRole('listitem').filter({ hasText: 'Sweida city' }).first()).toContainText('at the middle');
  const shahba = words.getByRole('listitem').filter({ hasText: 'Sweida province' }).first();
  await expect(shahba).toContainText(/in (full|part)/);
  await expect(words).not.toContainText('Golan buffer zone');
  await expect(words).not.toContainText('Paris');

  await map(page).locator('canvas').first().focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('-');
  await expect.poll(() => camera(page).zoom).toBeLessThan(8);
  await drawn(page);
  const damascus = words
    .getByRole('listitem')
    .filter({ hasText: /^\s*Damascus \d/ })
    .first();
  const { latitude, longitude } = camera(page);
  const { s12 = 0, azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(latitude, longitude, 33.5102, 36.29128);
  const said = Number(/Damascus (\d+) km/.exec((await damascus.textContent()) ?? '')?.[1]);
  expect(Math.abs(said - s12 / 1000)).toBeLessThan(2);
  const direction = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'][
    Math.round(((azi1 + 360) % 360) / 45) % 8
  ];
  await expect(damascus).toContainText(`) ${direction}`);

  await zoneSwitch(page, 'Sweida province').click();
  await expect(words.getByRole('button', { name: 'Sweida province', exact: true })).toHaveCount(0);
});

test('says what changed: a layer hidden, and which of how many', async ({ page }) => {
  await open(page);
  const said = page.locator('[role="status"][aria-live="polite"]');
  await zoneSwitch(page, 'Golan buffer zone').focus();
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Golan buffer zone hidden');
  await list(page).getByRole('button', { name: 'A cease-fire ends the violence' }).focus();
  await page.keyboard.press('Enter');
  await evidence(page).getByRole('button', { name: 'Next event' }).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(/^\d+ of 22: ./);
});

test('switches tell on from off in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const one = zoneSwitch(page, 'Golan buffer zone');
  const background = () => one.evaluate((element) => getComputedStyle(element).backgroundColor);
  const on = await background();
  await one.click();
  expect(await background()).not.toBe(on);
});

test('with wide text spacing nothing is cut off, at 320 pixels as at 1280', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./#selected=event/cease-fire');
    await expect(drawnMap(page)).toBeVisible();
    // WCAG 1.4.12; set through the style sheets' own interface, which the page's policy allows.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, label, button, summary, cite, blockquote')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, section.map'))
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          return (
            (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (clips(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
            element.getBoundingClientRect().right > innerWidth + 1
          );
        })
        .map((element) => element.textContent.slice(0, 60)),
    );
    expect(cut, `at ${width} pixels`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test.describe(`a reader whose preference is ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion }, reducedMotion });

    test(reducedMotion === 'reduce' ? 'is taken there at once' : 'is flown there', async ({ page }) => {
      await open(page, '#map=10/33.5/36.3');
      await page.evaluate(() => {
        const places = new Set<string>();
        Object.assign(window, { places });
        const look = () => {
          places.add(document.querySelector<HTMLElement>('section.map .pin')?.style.transform ?? '');
          requestAnimationFrame(look);
        };
        look();
      });
      const before = camera(page);
      await page.getByRole('button', { name: 'Reset view' }).click();
      await expect.poll(() => camera(page).zoom).toBeLessThan(before.zoom);
      await drawn(page);
      const places = await page.evaluate(() => (window as unknown as { places: Set<string> }).places.size);
      if (reducedMotion === 'reduce') expect(places).toBeLessThanOrEqual(2);
      else expect(places).toBeGreaterThan(2);
    });
  });
}

test('what is chosen is outlined in forced colours, and icons take the reader’s colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, '#theme=light&selected=zone/damascus-ring&measure=');
  const outlined = (target: Locator) => expect(target).toHaveCSS('outline', /solid 2px$/);
  await outlined(page.getByRole('button', { name: 'Measure', exact: true }));
  await outlined(evidence(page).locator('button[aria-pressed="true"]').first());
  const strokes = await page
    .locator(':is(.controls, .theme, aside header) path')
    .evaluateAll((paths) => paths.map((path) => [getComputedStyle(path).stroke, getComputedStyle(path.closest('button') ?? path).color]));
  expect(strokes.length).toBeGreaterThan(5);
  for (const [stroke, color] of strokes) expect(stroke).toBe(color);

  await list(page).locator('.event').first().click();
  await outlined(list(page).locator('.event').first());
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('s');
  await outlined(page.getByRole('option').first());
  await page.keyboard.press('Escape');
  await openTool(page, 'share');
  await outlined(page.getByRole('tab').first());
});

test('every stop of the Tab key is a target of at least 24 pixels', async ({ page }) => {
  test.slow();
  for (const hash of ['', '#selected=zone/sweida', '#selected=event/cease-fire']) {
    await page.goto('about:blank');
    await open(page, hash);
    await page.locator('.skip').focus();
    for (let stop = 0; stop < 150; stop++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        if (!element || element === document.body) return undefined;
        // A field's label is part of its target.
        const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
        const side = (start: 'left' | 'top', end: 'right' | 'bottom') =>
          Math.max(...boxes.map((box) => box[end])) - Math.min(...boxes.map((box) => box[start]));
        const name = `${element.tagName} ${element.className} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`;
        return { name, size: Math.min(side('left', 'right'), side('top', 'bottom')) };
      });
      if (!focused) break;
      expect(focused.size, focused.name).toBeGreaterThanOrEqual(24);
    }
  }
});
