import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Datapackage } from '../../../src/lib/schemas/datapackage.ts';
import { expect, test } from '../support/test.ts';
import { withoutWebGl } from '../support/still.ts';
import { EVENTS, MORE, ZONES, difference, drawn, evidence, layers, open, patch, pin } from '../support/page.ts';

const descriptor = JSON.parse(readFileSync('static/geo/datapackage.json', 'utf8')) as Datapackage;
const announced = (page: Parameters<typeof open>[0]) => page.locator('p[role="status"][aria-live="polite"]');

/** On the ring's outer edge, in the west. */
const EDGE: [number, number] = [36.0745, 33.5];

test('the switch draws how sure the edges are, says so, explains it, and stands in the address', async ({ page }) => {
  await open(page, '#map=9.5/33.5/36.2&pins=off');
  await layers(page).getByRole('button', { name: 'About Damascus ring' }).click();
  const panel = evidence(page);
  // The ring's other readings are drawn beside it while its panel is open; they come a moment later.
  await expect(panel).toContainText('The readings side by side');
  await drawn(page);
  await expect(panel).toContainText('Edges known to about 0.6 km (0.4 mi); 1.9 km (1.2 mi) at worst.');
  const before = await patch(page, EDGE, 24);
  const toggle = panel.getByRole('switch', { name: 'Show how sure the edges are' });
  await toggle.click();
  await expect(page).toHaveURL(/doubt=on/);
  await expect(announced(page)).toHaveText('Bands show how sure the edges are');
  await expect(panel).toContainText('Band: the true edge may lie anywhere in it');
  await expect(panel).toContainText("Other outlines: 10 km from the city's centre.");
  await expect.poll(async () => difference(before, await patch(page, EDGE, 24))).toBeGreaterThan(0.2);
  await toggle.click();
  await expect(page).not.toHaveURL(/doubt/);
  await expect.poll(async () => difference(before, await patch(page, EDGE, 24))).toBe(0);
});

test('a ring that is read anew has its own band, and says that neither file nor steps are of its shape', async ({ page }) => {
  // A third of a kilometre beyond the edge of a ring of 20 km: inside its band, and far from that of the default ring.
  const beyond: [number, number] = [36.262, 33.283];
  await open(page, '#map=11/33.285/36.262&pins=off&layers=damascus-ring&ring=edge:20&selected=zone/damascus-ring');
  const panel = evidence(page);
  await expect(panel).toContainText('The readings side by side');
  await drawn(page);
  const before = await patch(page, beyond, 10);
  await panel.getByRole('switch', { name: 'Show how sure the edges are' }).click();
  await expect.poll(async () => difference(before, await patch(page, beyond, 10))).toBeGreaterThan(0.5);
  const made = panel.getByRole('region', { name: 'How this was made' });
  await expect(made).toContainText('This reading was computed on this page.');
  await expect(made).toContainText('keep what lies in both');
  await expect(made.getByRole('button', { name: 'Show the steps on the map' })).toHaveCount(0);
});

test('the panel of a zone that is off draws its band too', async ({ page }) => {
  await withoutWebGl(page);
  await page.goto('./#layers=sweida&selected=zone/golan-buffer&doubt=on');
  // One of Sweida, which shows, and one of the zone that the panel tells of.
  await expect(page.locator('path.over[data-role="band"]')).toHaveCount(2);
  await evidence(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('path.over[data-role="band"]')).toHaveCount(1);
});

test('a zone without a measured edge says so', async ({ page }) => {
  await open(page, '#selected=zone/daraa&layers=daraa');
  await expect(evidence(page)).toContainText('Not measured on this edge');
});

/** One area and one line of the further zones stand for all. */
const MADE = [...ZONES, ...MORE.filter(({ id }) => ['withdrawal-south', 'line-alpha'].includes(id))];

for (const { id, properties } of MADE) {
  test(`${properties.title.en}: how it was made, from the words to the file`, async ({ page }) => {
    await open(page, `#selected=zone/${id}`);
    const made = evidence(page).getByRole('region', { name: 'How this was made' });
    for (const { quote } of properties.excerpts) await expect(made.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
    await expect(made).toContainText(properties.rule.en);
    for (const { operation, parameters } of properties.operations) {
      const row = made.getByRole('listitem').filter({ hasText: operation }).first();
      for (const [name, value] of Object.entries(parameters)) await expect(row).toContainText(`${name} ${value}`);
    }
    for (const { version, license, sha256 } of properties.sources) {
      for (const text of [version, license, sha256]) await expect(made).toContainText(text);
    }
    const file = properties.visible ? 'zones.geojson' : 'more-zones.geojson';
    const hash = descriptor.resources.find(({ path }) => path === file)?.hash.replace('sha256:', '') ?? 'no hash';
    await expect(made).toContainText(hash);
    const download = page.waitForEvent('download');
    await made.getByRole('link', { name: `Download ${file}` }).click();
    expect((await download).suggestedFilename()).toBe(file);
  });
}

test('steps are drawn one after the other by keyboard, announced, in the address, and leave the map as it was', async ({ page }) => {
  await open(page, '#map=9.5/33.5/36.3&selected=zone/damascus-ring&pins=off');
  const made = evidence(page).getByRole('region', { name: 'How this was made' });
  // Inside the city: the first two steps cover it, the third cuts it out.
  const city: [number, number] = [36.26, 33.53];
  await made.getByRole('button', { name: 'Show the steps on the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step=1/);
  await drawn(page);
  const first = await patch(page, city, 10);
  await expect(announced(page)).toHaveText(/^Step 1 of 4: /);
  const next = made.getByRole('button', { name: 'Next step' });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step=3/);
  await expect(made.locator('[aria-current="step"]')).toContainText('cut away');
  await expect.poll(async () => difference(first, await patch(page, city, 10))).toBeGreaterThan(0.5);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/step=/);
  await expect(made).toBeVisible();
  await expect(made.getByRole('button', { name: 'Show the steps on the map' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
});

test('a link to a step shows it; one that the rule has not is left out', async ({ page }) => {
  await open(page, '#selected=zone/damascus-ring&step=2');
  await expect(evidence(page).locator('[aria-current="step"]')).toContainText('within a distance');
  await open(page, '#selected=zone/sweida&step=44');
  await expect(evidence(page).locator('[aria-current="step"]')).toHaveCount(0);
});

for (const theme of ['light', 'dark']) {
  test(`has no fault that axe finds: ${theme}`, async ({ page }) => {
    await open(page, `#selected=zone/limitation-10&layers=limitation-10,line-alpha&doubt=on&step=2&theme=${theme}`);
    await expect(evidence(page).locator('[aria-current="step"]')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('a pin says by name, and to who rests on it, whether its event is planned, claimed or disputed', async ({ page }) => {
  await open(page);
  for (const { id, properties } of EVENTS) {
    const marker = pin(page, id);
    if ((await marker.count()) === 0) continue;
    const { status, attribution } = properties;
    const said = [status, attribution.kind].filter((each) => ['planned', 'claimed', 'disputed'].includes(each)).join(', ');
    const says = said ? new RegExp(`, ${said}$`) : /^(?!.*(planned|claimed|disputed)$)/;
    await expect(marker).toHaveAccessibleName(says);
    await expect(marker).toHaveAttribute('title', says);
  }
});
