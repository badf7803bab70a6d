import { expect, test } from '../support/test.ts';
import { DATA_FILES } from '../../../src/story/files.ts';
import { ZONES, difference, drawn, patch, zoneSwitch } from '../support/page.ts';

test('without any of its files the map still starts, and draws each once "Try again" has loaded it', async ({ page, tolerate }) => {
  tolerate(/404/);
  const files = /\/geo\/.*json$/;
  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await drawn(page);
  const alerts = page.getByRole('alert');
  await expect(alerts).toHaveCount(Object.keys(DATA_FILES).length);
  // Beside the alerts.
  const spot = [37.0, 32.85] as const;
  const empty = await patch(page, spot, 30);

  await page.unroute(files);
  for (let left = await alerts.count(); left > 0; left--) {
    await alerts.first().getByRole('button', { name: 'Try again' }).click();
    await expect(alerts).toHaveCount(left - 1);
  }
  for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).toBeChecked();
  await drawn(page);
  expect(difference(empty, await patch(page, spot, 30))).toBeGreaterThan(0.5);
});
