import { readFileSync } from 'node:fs';
import type { Actors } from '../../../src/lib/actors/schema.ts';
import { MADE_UP_ARTICLE } from '../../fixtures/made-up-article.ts';
import { expect, test } from '../support/test.ts';
import { eventById, evidence, list, open } from '../support/page.ts';

const { actors } = JSON.parse(readFileSync('static/geo/actors.json', 'utf8')) as Actors;
const safadi = actors.find(({ id }) => id === 'ayman-safadi');

test('a name in a summary opens who it is, with events and paragraphs that open in turn', async ({ page }) => {
  await open(page);
  await list(page).locator('button[data-opens="event/three-way-mechanism"]').click();
  await evidence(page).locator('.summary').getByRole('link', { name: 'Ayman Safadi' }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Ayman Safadi');
  await expect(evidence(page).locator('.eyebrow').first()).toHaveText('Person');
  await expect(evidence(page)).toContainText(safadi?.text.en ?? '-');
  await expect(page).toHaveURL(/selected=actor\/ayman-safadi/);

  await evidence(page).getByRole('button', { name: 'Read along: ¶ 17' }).click();
  await expect(page.getByRole('region', { name: 'Article', exact: true }).locator('[data-paragraph="17"]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await page.goBack();
  await evidence(page)
    .getByRole('button', { name: eventById('three-way-mechanism').properties.title.en })
    .click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(eventById('three-way-mechanism').properties.title.en);
  // Quotations stay as they are.
  await expect(evidence(page).locator('blockquote a')).toHaveCount(0);
  await expect(evidence(page).getByRole('list', { name: 'Who appears' }).getByRole('link')).toHaveText(['Ayman Safadi', 'Tom Barrack']);
});

test('names in the tour open too', async ({ page }) => {
  await open(page, '#tour=4');
  await page.getByRole('region', { name: 'Tour of the report' }).getByRole('link', { name: 'Bedouin' }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Bedouin');
});

test('names in a note from other sources open too', async ({ page }) => {
  await open(page, '#selected=event/buffer-zone-origin');
  await evidence(page).locator('.context').getByRole('link', { name: 'United Nations' }).click();
  await expect(page).toHaveURL(/selected=actor\/united-nations/);
});

test('all whom the article names are listed beside it, and each opens by keyboard', async ({ page }) => {
  await open(page, '#read=');
  const article = page.getByRole('region', { name: 'Article', exact: true });
  await article.getByText('All whom the article names').focus();
  await page.keyboard.press('Enter');
  const names = article.locator('.who a.name');
  await expect(names).toHaveCount(actors.length);
  for (const { id, name, text } of actors) {
    await expect(article.locator(`.who li:has([data-actor="${id}"])`)).toHaveText(`${name.en} ${text.en}`);
  }
  const bedouin = names.filter({ hasText: 'Bedouin' });
  await bedouin.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Bedouin');
  await page.keyboard.press('Escape');
  await expect(bedouin).toBeFocused();
});

test('names in the reader’s own copy open too, in a mark and out of it', async ({ page }) => {
  await open(page, '#read=');
  const article = page.getByRole('region', { name: 'Article', exact: true });
  await article
    .locator('input[type="file"]')
    .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(MADE_UP_ARTICLE) });
  await article.locator('[data-paragraph="10"]').getByRole('link', { name: 'Bashar Assad', exact: true }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Bashar Assad');
});

test('in Arabic the name, the line and the lists are Arabic', async ({ page }) => {
  await page.goto('./#lang=ar&selected=actor/hikmat-al-hijri');
  const panel = page.getByRole('complementary', { name: 'الأدلة' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('حكمت الهجري');
  await expect(panel.getByRole('list', { name: 'يظهر في' }).getByRole('button')).toHaveCount(2);
  await panel.getByRole('button', { name: 'الهجري يطلب مساعدة إسرائيل' }).click();
  await expect(panel.locator('.summary').getByRole('link', { name: 'حكمت الهجري' })).toBeVisible();
});

test('an address that names nobody closes the panel again', async ({ page }) => {
  await open(page, '#selected=actor/nobody');
  await expect(evidence(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/selected=/);
});
