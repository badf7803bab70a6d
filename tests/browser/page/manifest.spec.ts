import { expect, test } from '../support/test.ts';

test('the manifest makes the page installable, with icons of the sizes that it names', async ({ page, request }) => {
  await page.goto('./');
  const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href);
  const manifest = (await (await request.get(address)).json()) as { icons: { src: string; sizes: string; purpose?: string }[] };
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A private window, as tests have, is never offered the installation.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512', 'any']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.ok()).toBe(true);
    if (sizes === 'any') continue;
    const header = await icon.body();
    expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`).toBe(sizes);
  }
});
