import { expect, test } from '../support/test.ts';
import { ZONES, camera, difference, drawn, entry, eventById, evidence, layers, open, patch, zoneSwitch } from '../support/page.ts';

for (const { id, properties, bbox } of ZONES) {
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

    await drawn(page);
    const at = camera(page);
    expect(at.longitude).toBeGreaterThan(bbox[0] - 0.5);
    expect(at.longitude).toBeLessThan(bbox[2] + 1);
    expect(page.url()).toContain(`selected=zone/${id}`);

    await page.keyboard.press('Escape');
    await expect(layers(page).getByRole('button', { name: `About ${properties.title.en}` })).toBeFocused();
  });
}

test('a zone concerned flies there, shows the zone where it was hidden, and highlights it', async ({ page }) => {
  await open(page, '#layers=golan-buffer');
  await entry(page, eventById('cease-fire')).click();
  await drawn(page);
  const before = camera(page);
  await evidence(page).getByRole('list', { name: 'Zones concerned' }).getByRole('button', { name: 'Sweida province' }).click();
  await expect(zoneSwitch(page, 'Sweida province')).toBeChecked();
  await expect.poll(() => camera(page).longitude).not.toBe(before.longitude);
  await drawn(page);
  // Selected, the zone is filled more strongly than not.
  const selected = await patch(page, [36.75, 32.95], 30);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(async () => difference(selected, await patch(page, [36.75, 32.95], 30))).toBeGreaterThan(0.5);
});

test('an event inside a zone opens from the zone, and closing returns to where the panel was opened', async ({ page }) => {
  await open(page);
  const opener = layers(page).getByRole('button', { name: 'About Damascus ring' });
  await opener.click();
  await evidence(page).getByRole('button', { name: 'How far the withdrawal is said to reach' }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('How far the withdrawal is said to reach');
  await evidence(page).getByRole('button', { name: 'Close' }).click();
  await expect(opener).toBeFocused();
});
