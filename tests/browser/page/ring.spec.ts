import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { evidence, layers, open } from '../support/page.ts';

const distance = (within: Locator) => within.getByRole('spinbutton', { name: 'Distance' });
const about = (page: Page) => evidence(page).getByRole('spinbutton', { name: 'What “about” allows' });
const status = (page: Page) => page.getByRole('status').last();

test('the first view fetches nothing of it; the panel does, and shows the default reading', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /capital|ring-readings|RingReading/.test(url))).toEqual([]);
  await layers(page).getByRole('button', { name: 'About Damascus ring' }).click();
  await expect(distance(evidence(page))).toHaveValue('10');
  await expect(about(page)).toHaveValue('1');
  await expect(evidence(page)).toContainText('6.2 mi');
  await expect(evidence(page)).toContainText('Six miles is 9.66 km');
  await expect(evidence(page)).toContainText('9 to 11 km');
  await expect(evidence(page).getByRole('radio', { name: 'City’s edge' })).toBeChecked();
  await expect(evidence(page).getByRole('radio', { name: 'All round' })).toBeChecked();
  expect(asked.filter((url) => url.endsWith('capital.geojson'))).toHaveLength(1);
  expect(page.url()).not.toContain('ring=');
});

test('slider, steps and keys move the same number', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring');
  const panel = evidence(page);
  const slider = panel.getByRole('slider', { name: 'Distance' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(distance(panel)).toHaveValue('10.5');
  await panel.getByRole('button', { name: 'Distance: more' }).click();
  await expect(distance(panel)).toHaveValue('11');
  await expect(slider).toHaveValue('11');
  await distance(panel).focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowDown');
  await expect(distance(panel)).toHaveValue('15.5');
  await expect(distance(panel)).toHaveAttribute('aria-valuetext', '15.5 km (9.6 mi)');
  await expect(page).toHaveURL(/&ring=edge:15.5(&|$)/);
  await page.keyboard.press('End');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(distance(panel)).toHaveValue('50');
  await expect(panel.getByRole('button', { name: 'Distance: more' })).toBeDisabled();
  await panel.getByRole('button', { name: 'Distance: more' }).press('Enter');
  await expect(distance(panel)).toHaveValue('50');
});

test('however fast the slider moves, the ring is computed once a frame, and the address gets one entry', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring');
  const slider = evidence(page).getByRole('slider', { name: 'Distance' });
  await expect(slider).toBeVisible();
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

test('centre and south: the city counts, the north does not; the readings stand side by side', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring');
  const panel = evidence(page);
  const rows = panel.getByRole('list').filter({ hasText: 'From the centre, south only' });
  await expect(rows.getByRole('button')).toHaveCount(4);
  await expect(rows.getByRole('button', { name: 'From the centre, all round' })).toContainText('314 km²');
  await expect(rows.getByRole('button', { name: 'From the centre, all round' })).toContainText('also Damascus');
  await expect(panel.getByRole('definition').filter({ hasText: '21 km (13 mi)' })).toHaveCount(1);

  await panel.getByRole('radio', { name: 'City centre' }).check();
  await panel.getByRole('radio', { name: 'South only' }).check();
  await expect(page).toHaveURL(/&ring=centre-south:10(&|$)/);
  await expect(layers(page)).toContainText('157 km²');
  await expect(panel).toContainText('Umayyad Square');
  await expect(panel.getByRole('listitem').filter({ hasText: 'bboxClip' })).toBeVisible();

  await rows.getByRole('button', { name: 'From the edge, south only' }).click();
  await expect(page).toHaveURL(/&ring=edge-south:10(&|$)/);
  await panel.getByRole('button', { name: 'Back to the default reading' }).click();
  await expect(page).toHaveURL((url) => !url.hash.includes('ring='));
  await expect(panel.getByRole('button', { name: 'Back to the default reading' })).toBeFocused();
});

const WRONG = [
  ['-3', 'Write a number of kilometres between 0.5 and 50.'],
  ['9999', 'Write a number of kilometres between 0.5 and 50.'],
  ['abc', 'This is not a number.'],
  ['7.5 miles', 'This field takes kilometres: 12.07.'],
  ['7,5', 'Write decimals with a point: 7.5.'],
] as const;

test('what is no distance gets a message beside the field, and the last good ring stays', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring&ring=edge:12');
  const field = distance(evidence(page));
  for (const [typed, message] of WRONG) {
    await field.fill(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(message.replace('.', '\\.')));
    await expect(evidence(page).getByText(message)).toBeVisible();
    await field.press('Enter');
    await expect(field).toHaveValue(typed);
    await expect(layers(page)).toContainText("12 km from the city's edge");
    expect(page.url()).toContain('ring=edge:12');
  }
  await field.fill('٧٫٥');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(page).toHaveURL(/&ring=edge:7.5(&|$)/);
  await field.press('Enter');
  await expect(field).toHaveValue('7.5');
});

test('a link opens its reading, with the events that lie inside it and the zones that it reaches', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring&ring=edge:50:2');
  const panel = evidence(page);
  await expect(distance(panel)).toHaveValue('50');
  await expect(about(page)).toHaveValue('2');
  await expect(panel.getByRole('definition').filter({ hasText: 'reaches into it' })).toHaveCount(2);
  await expect(panel).toContainText('1974 ceasefire line');
  await expect(panel.getByRole('list', { name: 'Events inside' }).getByRole('button').nth(3)).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Quneitra governorate (Natural Earth' })).toBeVisible();
});

test('what “about” allows is in the legend and announced; shape, steps and file stay those of the default', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring&doubt=on');
  const panel = evidence(page);
  await about(page).fill('3');
  await expect(page).toHaveURL(/&ring=edge:10:3(&|$)/);
  await expect(layers(page)).toContainText("10 km from the city's edge, all round, give or take 3 km");
  await expect(status(page)).toHaveText(/^Damascus ring: 10 km from the city's edge, all round, give or take 3 km\. 765 km²/);
  await expect(panel).toContainText('7 to 13 km');
  await expect(panel).toContainText("Other outlines: 10 km from the city's centre.");
  const made = panel.getByRole('region', { name: 'How this was made' });
  await expect(made.getByRole('button', { name: 'Show the steps on the map' })).toBeVisible();
  await expect(made).not.toContainText('This reading was computed on this page.');
});

test('with its layer off, the ring’s panel still compares, and draws no outlines', async ({ page }) => {
  await page.goto('./#layers=sweida&selected=zone/damascus-ring');
  const panel = evidence(page);
  await expect(panel).toContainText('9 to 11 km');
  await expect(panel).toContainText('The readings side by side');
  await expect(panel.getByRole('definition').filter({ hasText: '21 km (13 mi)' })).toHaveCount(1);
  await expect(page.locator('path.over[data-role="reading"]')).toHaveCount(0);
  await layers(page).getByRole('switch', { name: 'Damascus ring' }).click();
  await expect(page.locator('path.over[data-role="reading"]').first()).toBeVisible();
});

test('a ring that reaches into a further zone that shows says so; one that only touches it does not', async ({ page }) => {
  await open(page, '#layers=damascus-ring,withdrawal-south&selected=zone/damascus-ring&ring=edge:20');
  const panel = evidence(page);
  const meets = panel.getByRole('term').filter({ hasText: 'Reported withdrawal of heavy weapons' });
  const keeps = "The area of the reported withdrawal keeps to the default reading, 10 km from the city's edge, all round.";
  await expect(meets).toHaveCount(1);
  await expect(panel.getByRole('definition').filter({ hasText: 'reaches into it' })).toHaveCount(1);
  await expect(panel).toContainText(keeps);
  await layers(page).getByRole('button', { name: 'About Reported withdrawal of heavy weapons' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Reported withdrawal of heavy weapons');
  await expect(panel).toContainText(keeps);

  await page.goto('./#layers=damascus-ring,withdrawal-south&selected=zone/damascus-ring');
  await expect(panel).toContainText('9 to 11 km');
  await expect(meets).toHaveCount(0);
  await expect(panel).not.toContainText(keeps);
});

test('a broken reading in a link falls back to the default', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring&ring=edge:9999');
  await expect(distance(evidence(page))).toHaveValue('10');
  expect(page.url()).not.toContain('ring=');
});

test('the list of layers has the control too, and both move together', async ({ page }) => {
  await open(page);
  const toggle = layers(page).getByRole('button', { name: 'Change the distance' });
  await toggle.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await distance(layers(page)).fill('8');
  await expect(layers(page)).toContainText("8 km from the city's edge");
  const allows = layers(page).getByRole('spinbutton', { name: 'What “about” allows' });
  await expect(allows).toHaveValue('1');
  await allows.fill('2');
  await expect(page).toHaveURL(/ring=edge:8:2(&|$)/);
  await expect(layers(page)).not.toContainText('Six miles is 9.66 km');
  await layers(page).getByRole('button', { name: 'About Damascus ring' }).click();
  await expect(distance(evidence(page))).toHaveValue('8');
});

test('the still map draws the reading where there is no WebGL', async ({ page }) => {
  const width = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    const shape = page.locator('path[data-zone="damascus-ring"]');
    await expect(shape).toBeVisible();
    return shape;
  };
  const usual = (await (await width('#map=8/33.5/36.3')).boundingBox())?.width ?? NaN;
  const shape = await width('#map=8/33.5/36.3&ring=edge:30');
  await expect.poll(async () => (await shape.boundingBox())?.width ?? 0).toBeGreaterThan(usual * 1.7);
});

test('the still map names the other readings beside the reader’s', async ({ page }) => {
  await page.goto('./#selected=zone/damascus-ring');
  const still = page.getByRole('region', { name: 'Map', exact: true });
  await expect(still.locator('path.over[data-role="reading"]').first()).toBeVisible();
  await expect(still.locator('path.over[data-role="about"]').first()).toBeVisible();
  for (const name of ['From the centre, 10 km', '9 km', '11 km']) {
    await expect(still.locator('text.over-name', { hasText: name }).first()).toBeVisible();
  }
  await evidence(page).getByRole('button', { name: 'Close' }).click();
  await expect(still.locator('text.over-name')).toHaveCount(0);
});

test('a file that cannot be used is named, and trying again draws the reading', async ({ page, tolerate }) => {
  tolerate(/404/);
  await page.route('**/capital.geojson', (route) => route.fulfill({ status: 404 }));
  await open(page, '#selected=zone/damascus-ring&ring=edge:20');
  const alert = page.getByRole('alert').filter({ hasText: 'geo/capital.geojson' });
  await expect(alert).toBeVisible();
  await expect(layers(page)).toContainText('765 km²');
  await page.unroute('**/capital.geojson');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(layers(page)).toContainText('2,109 km²');
  await expect(alert).toHaveCount(0);
});

for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'ar'],
] as const) {
  test(`the control has no accessibility faults: ${theme}, ${language}, 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`./#selected=zone/damascus-ring&ring=edge:12&theme=${theme}&lang=${language}`);
    const panel = page.getByRole('complementary');
    const field = panel.getByRole('spinbutton').first();
    await field.fill('x');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const group = panel.getByRole('group').first();
    const sizes = await group.getByRole('button').evaluateAll((all) => all.map((each) => Math.min(each.clientWidth, each.clientHeight)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await panel.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  });
}
