import { expect, test } from '../support/test.ts';

test('a link holds the path; what is broken in it is left out', async ({ page }) => {
  await page.goto('./#measure=33.5100,36.2900;x;32.7100,36.5700&lang=ar');
  const arabic = page.getByRole('region', { name: 'قياس مسافة' });
  await expect(arabic).toContainText('92 كم');
});
