import { expect, test } from '../support/test.ts';
import { evidence, hold, open } from '../support/page.ts';

/** What a reader does while something that it takes is still loading. */

test('a panel that arrives when the reader has gone on does not replace what is shown', async ({ page }) => {
  const release = await hold(page, '**/assets/PointEvidence-*.js');
  await open(page, '#selected=point/33.0000,36.0000');
  await page.evaluate(() => (location.hash = '#selected=actor/druze'));
  await expect(evidence(page).locator('.events').first()).toBeVisible();
  const late = page.waitForResponse('**/assets/PointEvidence-*.js');
  release();
  // Once this import is done, so is the page's own.
  await page.evaluate((url) => import(url) as Promise<unknown>, (await late).url());
  await expect(evidence(page).locator('.events').first()).toBeVisible();
});

test('a file dropped while the import is loading does not replace the page', async ({ page }) => {
  await hold(page, '**/assets/start-*.js');
  await open(page);
  const prevented = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['lat,lon\n33,36'], 'a.csv'));
    return ['dragenter', 'dragover', 'drop'].map((type) => {
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer });
      document.querySelector('main')?.dispatchEvent(event);
      return event.defaultPrevented;
    });
  });
  expect(prevented.slice(1)).toEqual([true, true]);
});
