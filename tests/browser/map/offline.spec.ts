import { expect } from '../support/test.ts';
import { drawn, evidence, map, pin } from '../support/page.ts';
import { test } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });

test('once everything is precached the live map is drawn with the server stopped', async ({ page, site, tolerate }) => {
  // What the browser says when it looks for a newer worker in vain.
  tolerate(/ERR_CONNECTION_REFUSED|fetching the script/);
  // The worker alone: the page starts it only once its map is drawn, and one live map is enough here.
  await page.goto(`${site.url}icon.svg`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('./sw.js');
    await navigator.serviceWorker.ready;
  });
  await site.stop();

  await page.goto(site.url);
  await drawn(page);
  await expect(map(page).locator('canvas')).toBeVisible();
  await pin(page, 'cease-fire').click();
  await expect(evidence(page).locator('blockquote')).toHaveText('a cease-fire ended the sectarian bloodshed in July');
});
