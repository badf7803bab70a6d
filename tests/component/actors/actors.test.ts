import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import Evidence from '../../../src/evidence/Evidence.svelte';
import { article } from '../../../src/article/article.svelte.ts';
import Tools from '../../../src/app/Tools.svelte';
import { layoutOf, NO_INSETS } from '../support/layout.ts';
import { MADE_UP_ARTICLE, readingApp } from '../support/reading.ts';

const evidence = page.getByRole('complementary', { name: 'Evidence', exact: true });
const heading = evidence.getByRole('heading', { level: 2 });
const reader = page.getByRole('region', { name: 'Article', exact: true });

test('a name in a summary opens its actor, with the events and paragraphs where it appears', async () => {
  const app = await readingApp('#selected=event/three-way-mechanism');
  const event = app.selectedEvent?.properties.title.en ?? '-';
  await render(Evidence, { app });
  await expect.element(heading).toHaveTextContent(event);
  const appear = evidence.getByRole('list', { name: 'Who appears' }).getByRole('listitem');
  await expect.poll(() => appear.elements().map(({ textContent }) => textContent)).toEqual(['Ayman Safadi', 'Tom Barrack']);
  // Quotations are not marked up.
  expect(evidence.element().querySelectorAll('blockquote').length).toBeGreaterThan(0);
  expect(evidence.element().querySelectorAll('blockquote a')).toHaveLength(0);

  await evidence.getByRole('link', { name: 'Ayman Safadi' }).first().click();
  await expect.element(heading).toHaveTextContent('Ayman Safadi');
  await expect.element(evidence.getByText('Person', { exact: true })).toBeVisible();
  const line = app.data.get('actors')?.actors.find(({ id }) => id === 'ayman-safadi')?.text.en;
  await expect.element(evidence).toHaveTextContent(line ?? '-');
  await evidence.getByRole('button', { name: 'Read along: ¶ 17' }).click();
  expect(app.tools['read']).toBe('p17');
  await evidence.getByRole('button', { name: event }).click();
  await expect.element(heading).toHaveTextContent(event);
});

test('a name in a note from other sources opens its actor', async () => {
  const app = await readingApp('#selected=event/buffer-zone-origin');
  await render(Evidence, { app });
  const note = evidence.element().querySelector<HTMLElement>('.context');
  await page
    .elementLocator(note ?? document.body)
    .getByRole('link', { name: 'United Nations' })
    .first()
    .click();
  expect(app.selected).toEqual({ type: 'actor', id: 'united-nations' });
});

test('a name in the tour opens its actor', async () => {
  const app = await readingApp('#tour=4');
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  await page.getByRole('region', { name: 'Tour of the report' }).getByRole('link', { name: 'Bedouin' }).click();
  expect(app.selected).toEqual({ type: 'actor', id: 'bedouin' });
});

test('every actor named in the article is listed beside it and opens by keyboard', async () => {
  const app = await readingApp('#read=');
  const actors = app.data.get('actors')?.actors ?? [];
  expect(actors.length).toBeGreaterThan(0);
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  const summary = reader.getByText('Everyone the article names');
  await expect.element(summary).toBeVisible();
  (summary.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const lines = [...reader.element().querySelectorAll('details li')].map((line) => line.textContent.trim());
  expect(lines.sort()).toEqual(actors.map(({ name, text }) => `${name.en} ${text.en}`).sort());

  const bedouin = reader.getByRole('listitem').getByRole('link', { name: 'Bedouin', exact: true }).first();
  (bedouin.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.selected).toEqual({ type: 'actor', id: 'bedouin' });
  await render(Evidence, { app });
  await expect.element(heading).toHaveFocus();
  await expect.element(heading).toHaveTextContent('Bedouin');
  await evidence.getByRole('button', { name: 'Close' }).click();
  await expect.element(bedouin).toHaveFocus();
});

test('a name in the reader’s own copy opens its actor', async () => {
  const app = await readingApp('#read=');
  await article.open(app, { name: 'copy.txt', text: MADE_UP_ARTICLE });
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  await expect.element(reader).toHaveTextContent('copy.txt: a copy with changes');
  const paragraph = reader.element().querySelector<HTMLElement>('[data-paragraph="10"]');
  await page
    .elementLocator(paragraph ?? document.body)
    .getByRole('link', { name: 'Bashar Assad', exact: true })
    .click();
  expect(app.selected).toEqual({ type: 'actor', id: 'bashar-assad' });
});

test('in Arabic the name, the line and the lists are Arabic', async () => {
  const app = await readingApp('#lang=ar&selected=actor/hikmat-al-hijri');
  await render(Evidence, { app });
  const panel = page.getByRole('complementary', { name: 'الأدلة' });
  await expect.element(panel.getByRole('heading', { level: 2 })).toHaveTextContent('حكمت الهجري');
  await expect.poll(() => panel.getByRole('list', { name: 'يظهر في' }).getByRole('button').elements().length).toBe(2);
  await panel.getByRole('button', { name: 'الهجري يطلب مساعدة إسرائيل' }).click();
  await expect.element(panel.getByRole('link', { name: 'حكمت الهجري' }).first()).toBeVisible();
});

test('a link to an unknown actor closes the panel', async () => {
  const app = await readingApp('#selected=actor/nobody');
  expect(app.isEvidenceOpen).toBe(true);
  await render(Evidence, { app });
  await expect.poll(() => app.isEvidenceOpen).toBe(false);
  expect(app.view.selected).toBeUndefined();
});
