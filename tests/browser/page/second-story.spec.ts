import { expect, test } from '../support/test.ts';
import { drawn, evidence, layers, list, map, pin, zoneSwitch } from '../support/page.ts';
import { serveSecondStory } from '../support/second-story.ts';
import type { Served } from '../../../scripts/site.ts';

/** Names of the project's own story, of which another one must know nothing. */
const OF_THE_FIRST = /Damascus|Sweida|Golan|AFP|1974|Druze/;

let site: Served;

test.beforeAll(async () => {
  site = await serveSecondStory();
});

test.afterAll(async () => site?.close());

test('another story is shown by the same page: title, layers, pins, evidence, timeline and search, and no tour', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('response', (response) => response.status() >= 400 && problems.push(response.url()));
  await page.goto(site.url);
  await drawn(page);

  await test.step('its title and words, in its one language', async () => {
    await expect(page).toHaveTitle('Walks in Northern Jordan');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Walks in Northern Jordan');
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /walking club/);
    await expect(page.locator('main')).toContainText('Club notice, 20 March 2026');
    await expect(page.getByRole('button', { name: 'العربية' })).toHaveCount(0);
  });

  await test.step('its layers, which can be switched', async () => {
    await expect(layers(page).getByRole('switch')).toHaveCount(3);
    await expect(zoneSwitch(page, 'Hills between Ajloun and Jerash')).toBeChecked();
    await zoneSwitch(page, 'Day of walks around Jerash').click();
    await expect(zoneSwitch(page, 'Day of walks around Jerash')).not.toBeChecked();
    await expect(page).toHaveURL(/layers=walking-country(&|$)/);
    await zoneSwitch(page, 'Day of walks around Jerash').click();
    await expect(layers(page)).toContainText('Gathering');
    await expect(layers(page).getByRole('button', { name: 'Change the distance' })).toHaveCount(0);
  });

  await test.step('its pins and their evidence', async () => {
    for (const id of ['stretch-cleared', 'path-opened', 'day-of-walks']) await expect(pin(page, id)).toBeVisible();
    await pin(page, 'path-opened').click();
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('The path is opened');
    await expect(evidence(page).locator('blockquote')).toHaveText('opened the marked path on 3 March 2026');
    await expect(evidence(page)).toContainText('Club notice, 20 March 2026, ¶ 1');
    await expect(evidence(page)).toContainText('Works');
    await page.keyboard.press('Escape');
    await layers(page).getByRole('button', { name: 'About Day of walks around Jerash' }).click();
    await expect(evidence(page)).toContainText('Everything within 8 km of the middle of Jerash.');
    await page.keyboard.press('Escape');
  });

  await test.step('what else lies there is asked of its own regions', async () => {
    await page.goto(`${site.url}#selected=point/32.2800,35.9000`);
    await expect(evidence(page)).toContainText('Jerash');
    await page.goto(`${site.url}#selected=point/33.1000,35.3000`);
    await expect(evidence(page)).toContainText('outside Jordan as drawn here');
    await page.keyboard.press('Escape');
  });

  await test.step('no tour, nobody who is named, and no ring, whatever an address says', async () => {
    await page.goto(`${site.url}#tour=2&ring=centre:12&selected=actor/somebody`);
    await expect(page.getByRole('region', { name: 'Tour of the report' })).toHaveCount(0);
    await expect(evidence(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/tour=|ring=/);
    await expect(page.getByRole('button', { name: 'Timeline', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tour', exact: true })).toHaveCount(0);
  });

  await test.step('its time', async () => {
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await expect(timeline.locator('button[data-mark]')).toHaveCount(3);
    await expect(timeline).toContainText('The article, 20 March 2026');
    await expect(timeline).toContainText('September 2025 – April 2026');
    await timeline.getByRole('button', { name: 'Close the timeline' }).click();
  });

  await test.step('its search', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('jerash');
    await expect(page.getByRole('option').first()).toContainText('Jerash');
    await page.getByRole('combobox').fill('marked path');
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('The path is opened');
    await page.keyboard.press('Escape');
  });

  await test.step('its article, read along, without people', async () => {
    await page.getByRole('button', { name: 'Open article' }).click();
    const outline = page.locator('[data-paragraph="1"]');
    await expect(outline).toContainText('A club announces spring walks');
    await expect(outline.locator('q')).toHaveCount(5);
    await expect(page.locator('.who')).toHaveCount(0);
  });

  expect(await page.content()).not.toMatch(OF_THE_FIRST);
  await expect(list(page).getByRole('status')).toHaveText('3 of 3 events');
  await expect(map(page)).toBeVisible();
  expect(problems).toEqual([]);
});
