import { expect, test } from '../support/test.ts';
import { ZONES, layers, map, open, zoneSwitch } from '../support/page.ts';

test('shows the three zones with their areas, and says what each is', async ({ page }) => {
  await open(page);
  for (const { properties } of ZONES) {
    const toggle = zoneSwitch(page, properties.title.en);
    await expect(toggle).toBeChecked();
    await expect(toggle).toHaveAccessibleDescription(new RegExp(properties.description.en.slice(0, 30)));
    await expect(layers(page)).toContainText(`${Math.round(properties.areaKm2).toLocaleString('en-GB')} km²`);
  }
});

test('the switch for pins takes them all off the map and puts them back', async ({ page }) => {
  await open(page);
  const pins = map(page).locator('button.pin, button.stack, button.edge-marker');
  const count = await pins.count();
  expect(count).toBeGreaterThan(15);
  await zoneSwitch(page, 'Pins').click();
  await expect(pins).toHaveCount(0);
  await zoneSwitch(page, 'Pins').click();
  await expect(pins).toHaveCount(count);
});
