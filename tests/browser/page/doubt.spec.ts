import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Datapackage } from '../../../src/story/schemas/datapackage.ts';
import { expect, test } from '../support/test.ts';
import { EVENTS, MORE, ZONES, evidence, open, pin } from '../support/page.ts';

const descriptor = JSON.parse(readFileSync('static/geo/datapackage.json', 'utf8')) as Datapackage;
test('the panel of a zone that is off draws its band too', async ({ page }) => {
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
