import { open } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

test('a machine with Arabic fonts of its own fetches none', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await open(page, '#lang=ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[\u0600-\u06ff]/);
  expect(fonts).toEqual([]);
});
