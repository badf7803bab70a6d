import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { open } from '../support/page.ts';
import { drawnMap, events } from '../support/still.ts';

interface Printed {
  /** Words of each page, in one line. */
  pages: string[];
  /** Width and height of the first page, in millimetres. */
  size: [number, number];
  /** Colours of the largest picture, each once. */
  colors: Set<number>;
}

/** Prints the page as it stands, and reads the PDF. */
async function print(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  // A reader presses Ctrl+P; what the table is made of is fetched at the first key.
  await page.keyboard.press('Control');
  await expect(page.locator('[data-complete="true"]')).toBeVisible();
  const bytes = await page.pdf({ format });
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const colors = new Set<number>();
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    const { fnArray, argsArray } = await sheet.getOperatorList();
    for (const [at, operation] of fnArray.entries()) {
      if (operation !== OPS.paintImageXObject) continue;
      const [name] = argsArray[at] as [string];
      const { data, width, height } = (await new Promise((resolve) => sheet.objs.get(name, resolve))) as ImageData;
      if (width < 300 || height < 300) continue;
      const step = data.length / (width * height);
      for (let pixel = 0; pixel < data.length; pixel += step * 7) {
        colors.add(((data[pixel] ?? 0) << 16) | ((data[pixel + 1] ?? 0) << 8) | (data[pixel + 2] ?? 0));
      }
    }
  }
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return { pages, size: [(width / 72) * 25.4, (height / 72) * 25.4], colors };
}

const squeezed = (text: string) => text.replace(/[\s“”]+/g, '');

for (const [format, width, height] of [
  ['A4', 210, 297],
  ['Letter', 215.9, 279.4],
] as const) {
  test(`${format}: title, map, legend, every event with its words, address and date, and no controls`, async ({ page }) => {
    await open(page);
    const { pages, size, colors } = await print(page, format);
    expect(Math.abs(size[0] - width)).toBeLessThan(1);
    expect(Math.abs(size[1] - height)).toBeLessThan(1);
    const [first = ''] = pages;
    const all = squeezed(pages.join(' '));
    for (const words of [
      'Southern Syria Zones',
      'Sweida province',
      '6,634 km²',
      'Golan buffer zone',
      'Damascus ring',
      'Air strikes',
      '20 km',
    ]) {
      expect(squeezed(first)).toContain(squeezed(words));
    }
    for (const { properties } of events.features) {
      expect(all).toContain(squeezed(properties.title.en));
      for (const { quote, paragraph } of properties.excerpts) {
        expect(all).toContain(squeezed(`${quote}AFP reporting, 16 September 2025, ¶ ${paragraph}`));
      }
    }
    expect(all).toContain(squeezed(page.url()));
    expect(all).toContain(squeezed(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date())));
    expect(all).toContain(squeezed('Natural Earth; towns: GeoNames (CC BY 4.0)'));
    expect(all).not.toContain(squeezed('Copy details'));
    expect(all).not.toContain(squeezed('Filter events'));
    // The map as drawn, and not an empty canvas.
    expect(colors.size).toBeGreaterThan(50);
  });
}

test('of the zones that are off by default those that show are in the printed legend, folded away or not', async ({ page }) => {
  await open(page, '#layers=sweida,line-alpha&doubt=on');
  const legend = page.getByRole('region', { name: 'Layers', exact: true });
  await expect(legend.getByRole('switch', { name: 'Line Alpha' })).toBeChecked();
  for (const folded of [false, true]) {
    if (folded) await legend.locator('summary').click();
    await expect(legend.getByRole('switch', { name: 'Line Alpha' })).toBeVisible({ visible: !folded });
    const all = squeezed((await print(page, 'A4')).pages.join(' '));
    for (const words of ['Line Alpha', 'Lines of 1974', 'Band: the true edge']) expect(all).toContain(squeezed(words));
    for (const words of ['Line Bravo', 'Governorates', 'Show how sure']) expect(all).not.toContain(squeezed(words));
  }
});

test('what is hidden or filtered out is not printed, the page comes back as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#layers=sweida&category=diplomacy&theme=dark&lang=ar');
  await expect(drawnMap(page)).toBeVisible();
  // The first key brings the zones' own buttons.
  await page.keyboard.press('Control');
  await expect(page.locator('button[data-zone]')).toBeAttached();
  /** Where everything stands, and in which colours. */
  const look = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, main li, section.map, section.map button, canvas')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, display } = getComputedStyle(element);
        return [element.tagName, x, y, width, height, color, display].join(' ');
      }),
    );
  const before = await look();
  const { pages } = await print(page, 'A4');
  const all = squeezed(pages.join(' '));
  expect(all).toContain(squeezed('had met in Paris to discuss de-escalation'));
  expect(all).not.toContain(squeezed('a cease-fire ended the sectarian bloodshed'));
  await expect(page.locator('table, canvas.printed')).toHaveCount(0);
  await expect.poll(look).toEqual(before);
});

test('an open list of the keys is not printed', async ({ page }) => {
  await open(page);
  await page.locator('section.map canvas').first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  const all = squeezed((await print(page, 'A4')).pages.join(' '));
  expect(all).toContain(squeezed('Southern Syria Zones'));
  expect(all).not.toContain(squeezed('this list'));
});
