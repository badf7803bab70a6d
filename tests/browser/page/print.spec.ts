import { expect, test } from '../support/test.ts';
import { EVENTS, layers, open } from '../support/page.ts';
import { print, squeezed } from '../support/print.ts';

test('on A4 and Letter: title, legend of what shows, every event with its words, address and date, and no controls', async ({ page }) => {
  await open(page, '#layers=sweida,golan-buffer,damascus-ring,line-alpha&doubt=on');
  const line = layers(page).getByRole('switch', { name: 'Line Alpha' });
  await expect(line).toBeChecked();

  const expectPrinted = async (format: 'A4' | 'Letter', [width, height]: [number, number]) => {
    const { pages, size } = await print(page, format);
    expect(Math.abs(size[0] - width)).toBeLessThan(1);
    expect(Math.abs(size[1] - height)).toBeLessThan(1);
    const first = squeezed(pages[0] ?? '');
    for (const words of ['Southern Syria Zones', 'Sweida province', '6,634 km²', 'Golan buffer zone', 'Damascus ring', '20 km'])
      expect(first).toContain(squeezed(words));
    const all = squeezed(pages.join(' '));
    for (const words of ['Air strikes', 'Line Alpha', 'Lines of 1974', 'Band: the true edge', 'Natural Earth; towns: GeoNames (CC BY 4.0)'])
      expect(all).toContain(squeezed(words));
    for (const { properties } of EVENTS) {
      expect(all).toContain(squeezed(properties.title.en));
      for (const { quote, paragraph } of properties.excerpts)
        expect(all).toContain(squeezed(`${quote}AFP reporting, 16 September 2025, ¶ ${paragraph}`));
    }
    expect(all).toContain(squeezed(page.url()));
    expect(all).toContain(squeezed(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date())));
    // What does not show, what only a screen can use, and an open dialog.
    for (const words of ['Line Bravo', 'Governorates', 'Show how sure', 'Copy details', 'Filter events', 'this list'])
      expect(all).not.toContain(squeezed(words));
  };

  await expectPrinted('A4', [210, 297]);

  await test.step('with the legend of those zones folded, and with a dialog open', async () => {
    await layers(page).locator('summary').click();
    await expect(line).toBeHidden();
    await page.locator('path[data-zone="sweida"]').focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('this list');
    await expectPrinted('Letter', [215.9, 279.4]);
  });
});

test('what is hidden or filtered out is not printed, and the page comes back as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#layers=sweida&category=diplomacy&theme=dark&lang=ar');
  /** Where everything stands, and in which colours. */
  const look = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, main li, section.map, section.map button, svg.still')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, display } = getComputedStyle(element);
        return [element.tagName, x, y, width, height, color, display].join(' ');
      }),
    );
  const before = await look();
  const all = squeezed((await print(page, 'A4')).pages.join(' '));
  expect(all).toContain(squeezed('had met in Paris to discuss de-escalation'));
  expect(all).not.toContain(squeezed('a cease-fire ended the sectarian bloodshed'));
  await expect(page.locator('table')).toHaveCount(0);
  await expect.poll(look).toEqual(before);
});
