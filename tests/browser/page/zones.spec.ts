import { expect, test } from '../support/test.ts';
import { ZONES, evidence, layers, open } from '../support/page.ts';

for (const { id, properties } of ZONES) {
  test(`${properties.title.en}: its evidence says rule, size, accuracy, sources and the events inside`, async ({ page }) => {
    await open(page);
    await layers(page)
      .getByRole('button', { name: `About ${properties.title.en}` })
      .click();
    const panel = evidence(page);
    await expect(panel.getByRole('heading', { level: 2, name: properties.title.en })).toBeFocused();
    for (const text of [properties.rule.en, properties.accuracy.sentence.en, properties.accuracy.against.en]) {
      await expect(panel).toContainText(text);
    }
    await expect(panel).toContainText(`${Math.round(properties.areaKm2).toLocaleString('en-GB')} km²`);
    await expect(panel).toContainText(properties.paragraphs.map((number) => `¶ ${number}`).join(', '));
    for (const source of properties.sources) {
      for (const text of [source.title, source.license, source.version, source.sha256.slice(0, 12)])
        await expect(panel).toContainText(text);
    }
    for (const step of properties.operations)
      await expect(panel.getByRole('listitem').filter({ hasText: step.operation }).first()).toBeVisible();
    await expect(panel.getByRole('list', { name: 'Events inside' }).getByRole('button').first()).toBeVisible();

    await expect(page).toHaveURL(new RegExp(`selected=zone/${id}`));

    await page.keyboard.press('Escape');
    await expect(layers(page).getByRole('button', { name: `About ${properties.title.en}` })).toBeFocused();
  });
}

test('an event inside a zone opens from the zone, and closing returns to where the panel was opened', async ({ page }) => {
  await open(page);
  const opener = layers(page).getByRole('button', { name: 'About Damascus ring' });
  await opener.click();
  await evidence(page).getByRole('button', { name: 'How far the withdrawal is said to reach' }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('How far the withdrawal is said to reach');
  await evidence(page).getByRole('button', { name: 'Close' }).click();
  await expect(opener).toBeFocused();
});
