import { pathToFileURL } from 'node:url';
import { expect } from '../support/test.ts';
import { difference, drawn, patch, pin, zoneSwitch } from '../support/page.ts';
import { test } from '../support/single-file.ts';

test('the single file draws the live map from disk and from a web server', async ({ page, mailedCopy }) => {
  const address = pathToFileURL(mailedCopy).href;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await test.step('from disk, with its worker, and fetches nothing', async () => {
    await page.goto(address);
    await drawn(page);
    // The worker has drawn the zones: the map changes where one is hidden.
    const place = [37.2, 32.62] as const;
    const shown = await patch(page, place, 40);
    await zoneSwitch(page, 'Sweida province').click();
    await drawn(page);
    expect(difference(shown, await patch(page, place, 40))).toBeGreaterThan(0.05);
    expect(requests.filter((url) => !/^(data|blob):/.test(url))).toEqual([address]);
  });

  await test.step('from a web server, under the policy that it carries', async () => {
    await page.route('**/archived.html', (route) => route.fulfill({ path: mailedCopy, contentType: 'text/html' }));
    await page.goto('./archived.html');
    await drawn(page);
    await expect(pin(page, 'cease-fire')).toBeVisible();
  });
});
