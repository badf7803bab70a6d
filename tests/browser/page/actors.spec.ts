import { expect, test } from '../support/test.ts';
import { evidence, list, open } from '../support/page.ts';

test('a name leads to its paragraph in the article, and Back leads back to the event', async ({ page }) => {
  const heading = evidence(page).getByRole('heading', { level: 2 });
  await open(page);
  await list(page).locator('button[data-opens="event/three-way-mechanism"]').click();
  const event = await heading.innerText();
  await evidence(page).locator('.summary').getByRole('link', { name: 'Ayman Safadi' }).click();
  await expect(heading).toHaveText('Ayman Safadi');
  await expect(page).toHaveURL(/selected=actor\/ayman-safadi/);
  await evidence(page).getByRole('button', { name: 'Read along: ¶ 17' }).click();
  await expect(page.getByRole('region', { name: 'Article', exact: true }).locator('[data-paragraph="17"]')).toBeInViewport();
  await page.goBack();
  await expect(heading).toHaveText('Ayman Safadi');
  await page.goBack();
  await expect(heading).toHaveText(event);

  await page.goto('./#selected=actor/nobody');
  await expect(evidence(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/selected=/);
});
