import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { go } from '../support/go.ts';
import { camera, difference, drawn, evidence, layers, open, patch } from '../support/page.ts';

const distance = (within: Locator) => within.getByRole('spinbutton', { name: 'Distance' });
const status = (page: Page) => page.getByRole('status').last();

/** Between the default ring and one of 20 km, away from pins and names. */
const BEYOND_THE_DEFAULT = [36.13, 33.36] as const;

test('the ring read with another distance, on the map', async ({ page }) => {
  await open(page, '#map=9/33.5/36.4&selected=zone/damascus-ring');
  await test.step('another distance changes map, legend, panel and address, and is announced; Back takes it back', async () => {
    const before = await patch(page, BEYOND_THE_DEFAULT, 24);
    const panel = evidence(page);
    await distance(panel).fill('20');

    await expect(page).toHaveURL(/&ring=edge:20(&|$)/);
    await expect(layers(page)).toContainText("20 km from the city's edge, all round");
    await expect(layers(page)).toContainText('2,109 km²');
    await expect(panel).toContainText('19 to 21 km');
    await expect(panel).toContainText('Douma');
    await expect(status(page)).toHaveText("Damascus ring: 20 km from the city's edge, all round. 2,109 km² (814 sq mi)");
    await expect(panel).toContainText('39 km² (15 sq mi) within the distance lie beyond Syria’s border');
    await expect.poll(async () => difference(before, await patch(page, BEYOND_THE_DEFAULT, 24))).toBeGreaterThan(0.5);

    await page.goBack();
    await expect(distance(panel)).toHaveValue('10');
    await expect(layers(page)).toContainText('765 km²');
    await expect.poll(async () => difference(before, await patch(page, BEYOND_THE_DEFAULT, 24))).toBeLessThan(0.05);
  });

  await test.step('a ring that outgrows the view is flown to; a reader who looks at a part of it stays there', async () => {
    await go(page, '#map=9/33.5/36.3&selected=zone/damascus-ring');
    await distance(evidence(page)).fill('50');
    await expect.poll(() => camera(page).zoom).toBeLessThan(8.9);

    await go(page, '#map=11/33.45/36.2&selected=zone/damascus-ring&ring=edge:12');
    await distance(evidence(page)).fill('14');
    await expect(page).toHaveURL(/ring=edge:14/);
    await drawn(page);
    expect(camera(page).zoom).toBe(11);
  });
});
