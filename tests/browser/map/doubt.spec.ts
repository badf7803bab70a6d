import { expect, test } from '../support/test.ts';
import { go } from '../support/go.ts';
import { difference, drawn, evidence, layers, open, patch } from '../support/page.ts';

const announced = (page: Parameters<typeof open>[0]) => page.locator('p[role="status"][aria-live="polite"]');

/** On the ring's outer edge, in the west. */
const EDGE: [number, number] = [36.0745, 33.5];

test('how sure the edges are, and the steps of a rule, on the map', async ({ page }) => {
  await open(page, '#map=9.5/33.5/36.2&pins=off');
  await test.step('the switch draws how sure the edges are, says so, explains it, and stands in the address', async () => {
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

  await test.step('a ring that is read anew has its own band, and says that neither file nor steps are of its shape', async () => {
    // A third of a kilometre beyond the edge of a ring of 20 km: inside its band, and far from that of the default ring.
    const beyond: [number, number] = [36.262, 33.283];
    await go(page, '#map=11/33.285/36.262&pins=off&layers=damascus-ring&ring=edge:20&selected=zone/damascus-ring');
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

  await test.step('steps are drawn one after the other by keyboard, announced, in the address, and leave the map as it was', async () => {
    await go(page, '#map=9.5/33.5/36.3&selected=zone/damascus-ring&pins=off');
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
});
