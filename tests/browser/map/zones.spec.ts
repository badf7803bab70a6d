import { expect, test } from '../support/test.ts';
import { go } from '../support/go.ts';
import { ZONES, camera, difference, drawn, entry, eventById, evidence, layers, open, patch, zoneSwitch } from '../support/page.ts';

test('the map flies to zones', async ({ page }) => {
  await open(page, '#layers=golan-buffer');
  await test.step('a zone concerned flies there, shows the zone where it was hidden, and highlights it', async () => {
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

  await test.step('a zone chosen in the list is flown to', async () => {
    await go(page, '#map=11/32.2/37.5');
    for (const { properties, bbox } of ZONES) {
      await test.step(properties.title.en, async () => {
        await layers(page)
          .getByRole('button', { name: `About ${properties.title.en}` })
          .click();
        await expect
          .poll(() => {
            const { longitude, latitude } = camera(page);
            return longitude > bbox[0] - 0.5 && longitude < bbox[2] + 1 && latitude > bbox[1] - 0.5 && latitude < bbox[3] + 0.5;
          })
          .toBe(true);
      });
    }
  });
});
