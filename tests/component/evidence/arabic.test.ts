import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import Evidence from '../../../src/evidence/Evidence.svelte';
import { loadedApp } from '../support/app.ts';

const texts = (selector: string) =>
  [...page.getByRole('complementary', { name: 'الأدلة' }).element().querySelectorAll(selector)].map((element) =>
    element.textContent.trim(),
  );

test('a quotation stays in English with lang="en", with its meaning in Arabic below', async () => {
  const app = await loadedApp('#lang=ar&selected=event/paris-meeting');
  await render(Evidence, { app });
  const excerpts = app.selectedEvent?.properties.excerpts ?? [];
  expect(excerpts.length).toBeGreaterThan(0);
  const quotes = excerpts.map(({ quote }) => quote);
  expect(texts('blockquote')).toEqual(quotes);
  expect(texts('blockquote[lang="en"][dir="ltr"]')).toEqual(quotes);
  const arabic = page.getByRole('complementary', { name: 'الأدلة' });
  for (const { meaning } of excerpts) await expect.element(arabic).toHaveTextContent(meaning?.ar ?? '');

  await app.speak('en');
  const english = page.getByRole('complementary', { name: 'Evidence' });
  for (const { quote, meaning } of excerpts) {
    await expect.element(english).toHaveTextContent(quote);
    await expect.element(english).not.toHaveTextContent(meaning?.ar ?? '');
  }
});

test('titles of sources and names and parameters of operations have lang="en"', async () => {
  const app = await loadedApp('#lang=ar&selected=zone/sweida');
  await render(Evidence, { app });
  const { sources, operations } = app.selectedZone?.properties ?? { sources: [], operations: [] };
  expect(sources.length).toBeGreaterThan(0);
  expect(operations.length).toBeGreaterThan(0);
  expect(texts('ol [lang="en"][dir="ltr"] code')).toEqual(operations.map(({ operation }) => operation));
  const marked = texts('[lang="en"][dir="ltr"]');
  for (const { title } of sources) expect(marked).toContain(title);
});
