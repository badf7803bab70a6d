import type { Locator, Page } from '@playwright/test';
import {
  EVERYTHING,
  LOOKS,
  SIZES,
  expectAccessible,
  goTo,
  hashOf,
  isPhone,
  nameOf,
  openTool,
  previewFile,
  type Look,
} from '../support/access.ts';
import { drawn, evidence, list, map, open, zoneSwitch } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

interface State {
  /** What the address asks for beside language and theme. */
  view?: string;
  isOnPhones?: true;
  /** Loads a page of its own. */
  load?: (page: Page, hash: string) => Promise<void>;
  /** What is done once the address is shown, and what to wait for. */
  reach?: (page: Page) => Promise<void>;
  /** Takes back what another address would leave as it is. */
  leave?: (page: Page) => Promise<void>;
}

const visible = (selector: string) => (page: Page) => expect(page.locator(selector).first()).toBeVisible();

const MAP_IN_WORDS = /What the map shows now|ما تُظهره الخريطة الآن/;

/** How each state is reached. Those that need the live map are in tests/browser/map/access.spec.ts. */
const STATES: Record<string, State> = {
  'no WebGL': {},
  'a pin open': { view: 'selected=event/cease-fire', reach: visible('aside blockquote') },
  'a zone open': { view: 'selected=zone/damascus-ring', reach: visible('aside blockquote') },
  'filters set': { view: 'category=violence,strike', reach: visible('#events fieldset') },
  'the map in words': {
    reach: async (page) => {
      const words = page.locator('main details', { hasText: MAP_IN_WORDS });
      await words.locator('summary').click();
      await expect(words.locator('h3').first()).toBeVisible();
    },
    leave: (page) => page.locator('main details[open] summary', { hasText: MAP_IN_WORDS }).click(),
  },
  'the keys explained': {
    reach: async (page) => {
      await page.locator('path[data-zone]').first().focus();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  'the article open': {
    view: 'read=p7',
    reach: async (page) => {
      await expect(page.locator('.reader q').first()).toBeVisible();
      await page.locator('.reader summary').click();
      await expect(page.locator('.reader .who a').first()).toBeVisible();
    },
  },
  'somebody named in it': { view: 'selected=actor/druze', reach: visible('aside .events') },
  'a point asked': { view: 'selected=point/32.95,36.15', reach: visible('aside dl, aside ul') },
  'the tour': {
    view: 'tour=2',
    reach: async (page) => {
      await page.getByRole('button', { name: /^(Next|التالي)$/ }).click();
      await expect(page).toHaveURL(/tour=3/);
    },
  },
  'the timeline': { view: 'time=2025-07-01..2025-07-31', reach: visible('[data-mark], [data-counted="true"]') },
  'a path measured': { view: 'measure=33.51,36.29;32.71,36.57', reach: visible('.measure .total') },
  'search results': {
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('s');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  'a link to share': { reach: (page) => openTool(page, 'share') },
  'a citation to share': { reach: (page) => openTool(page, 'share', '#share-tab-cite') },
  'a picture to save': { reach: (page) => openTool(page, 'share', '#share-tab-picture') },
  'data to download': { reach: (page) => openTool(page, 'share', '#share-tab-download') },
  'a map to embed': { reach: (page) => openTool(page, 'share', '#share-tab-embed') },
  'a file previewed': { reach: (page) => previewFile(page, 'acled.csv') },
  'rows of a file that cannot be used': {
    reach: async (page) => {
      await previewFile(page, 'bad-rows.csv');
      await page.locator('dialog summary').first().click();
    },
  },
  'the ring read anew, a step of it, its doubt': {
    view: 'selected=zone/damascus-ring&ring=edge-south:12&step=2&doubt=on',
    reach: visible('aside button[aria-pressed="true"]'),
  },
  'a further zone open': {
    view: 'layers=sweida,withdrawal-south&selected=zone/withdrawal-south',
    reach: visible('aside blockquote'),
  },
  'an event open beside the timeline': {
    view: 'time=2025-07-01..2025-07-31&selected=event/cease-fire',
    reach: async (page) => {
      await expect(page.locator('[data-mark], [data-counted="true"]').first()).toBeAttached();
      await expect(page.locator('aside blockquote').first()).toBeVisible();
    },
  },
  'the panel at its smallest': {
    isOnPhones: true,
    reach: async (page) => {
      const smaller = page.getByRole('button', { name: /Smaller panel|تصغير اللوحة/ });
      await smaller.click();
      await expect(smaller).toBeDisabled();
    },
  },
  'the panel at its largest': {
    isOnPhones: true,
    reach: async (page) => {
      const larger = page.getByRole('button', { name: /Larger panel|تكبير اللوحة/ });
      await larger.click();
      await expect(larger).toBeDisabled();
    },
  },
  'embedded in another page': {
    load: async (page, hash) => {
      await page.goto(`./?embed=1${hash}`);
      await drawn(page);
    },
  },
  'a file that cannot be used': {
    load: async (page, hash) => {
      await page.route('**/geo/basemap/towns.geojson', (route) => route.fulfill({ body: '{' }));
      await page.goto('about:blank');
      await open(page, hash);
    },
    reach: visible('[role="alert"]:has-text("towns.geojson")'),
  },
};

/** Whether a state is looked at in this way. In the sample each state has its turn in one of them. */
function isSeenIn(look: Look, { isOnPhones }: State, index: number): boolean {
  const fitting = LOOKS.filter((each) => !isOnPhones || isPhone(each));
  return EVERYTHING ? fitting.includes(look) : fitting[index % fitting.length] === look;
}

for (const size of SIZES) {
  const looks = LOOKS.filter((look) => look.size === size);
  test(`axe finds nothing: ${size.join(' by ')}`, async ({ page }) => {
    if (EVERYTHING) test.setTimeout(600_000 * looks.length);
    const [width, height] = size;
    await page.setViewportSize({ width, height });
    await open(page);
    const seen = looks.flatMap((look) =>
      Object.entries(STATES)
        .filter(([, state], index) => isSeenIn(look, state, index))
        .map(([name, state]) => ({ name, state, look })),
    );
    // A page of its own is left for good: those come last, whatever the look.
    const walk = [...seen.filter(({ state }) => !state.load), ...seen.filter(({ state }) => state.load)];
    for (const { name, state, look } of walk) {
      await test.step(`${name}, ${nameOf(look)}`, async () => {
        await (state.load ? state.load(page, hashOf(look)) : goTo(page, look, state.view));
        await state.reach?.(page);
        await expectAccessible(page, `${name}, ${nameOf(look)}`);
        await state.leave?.(page);
      });
    }
  });
}

test('in forced colours what is on or chosen can be told, and icons take the reader’s colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, '#theme=light&selected=zone/damascus-ring&measure=');
  const outlined = (target: Locator) => expect(target).toHaveCSS('outline', /solid 2px$/);
  await outlined(page.getByRole('button', { name: 'Measure', exact: true }));
  await outlined(evidence(page).locator('button[aria-pressed="true"]').first());
  const strokes = await page
    .locator(':is(.controls, .theme, aside header) path')
    .evaluateAll((paths) => paths.map((path) => [getComputedStyle(path).stroke, getComputedStyle(path.closest('button') ?? path).color]));
  expect(strokes.length).toBeGreaterThanOrEqual(4);
  for (const [stroke, color] of strokes) expect(stroke).toBe(color);

  const golan = zoneSwitch(page, 'Golan buffer zone');
  const background = () => golan.evaluate((element) => getComputedStyle(element).backgroundColor);
  const on = await background();
  await golan.click();
  await expect(golan).not.toBeChecked();
  expect(await background()).not.toBe(on);

  await list(page).locator('.event').first().click();
  await outlined(list(page).locator('.event').first());
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('s');
  await outlined(page.getByRole('option').first());
  await page.keyboard.press('Escape');
  await openTool(page, 'share');
  await outlined(page.getByRole('tab').first());
});

test('with wide text spacing nothing is cut off, at 320 pixels as at 1280', async ({ page }) => {
  await open(page, '#selected=event/cease-fire');
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
  // WCAG 1.4.12; set through the style sheets' own interface, which the page's policy allows.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole('button', { name: 'Larger panel' })).toHaveCount(width === 320 ? 1 : 0);
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

interface Stop {
  name: string;
  /** The shorter side of the target, in CSS pixels. */
  size: number;
  isPin: boolean;
  /** Width of the outline, in CSS pixels. */
  outline: number;
}

/** Presses Tab from the skip link to the end of the page. @returns what had the focus on the way */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.locator('.skip').focus();
  while (stops.length < 150) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element || element === document.body) return undefined;
      // A field's label is part of its target.
      const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
      const side = (start: 'left' | 'top', end: 'right' | 'bottom') =>
        Math.max(...boxes.map((box) => box[end])) - Math.min(...boxes.map((box) => box[start]));
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: `${element.localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`,
        size: Math.min(side('left', 'right'), side('top', 'bottom')),
        isPin: element.matches('.pin, .stack, .edge-marker'),
        outline: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

test('every Tab stop is a target of at least 24 pixels; every pin is one, shows its focus and opens with Enter', async ({ page }) => {
  await open(page);
  for (const view of ['', '&selected=zone/sweida', '&selected=event/cease-fire']) {
    await test.step(view || 'start', async () => {
      await page.evaluate((hash) => (location.hash = hash), `#lang=en${view}`);
      await expect(evidence(page)).toHaveCount(view ? 1 : 0);
      const stops = await tabThrough(page);
      expect(stops.filter(({ size }) => size < 24)).toEqual([]);
      const pins = stops.filter(({ isPin }) => isPin);
      expect(pins).toHaveLength(await map(page).locator('button:is(.pin, .stack, .edge-marker)').count());
      expect(pins.length).toBeGreaterThan(5);
      expect(pins.filter(({ outline }) => outline < 2)).toEqual([]);
    });
  }
  const [first, second] = [map(page).locator('.pin').first(), map(page).locator('.pin').nth(1)];
  await first.focus();
  await page.keyboard.press('Tab');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`selected=event/${await second.getAttribute('data-event')}`));
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
});
