import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import Sheet from '../../../src/ui/Sheet.svelte';
import { en } from '../../../src/i18n/en.ts';
import { Layout } from '../../../src/app/layout.svelte.ts';

test('the sheet has three heights by keyboard', async () => {
  await page.viewport(390, 844);
  const layout = new Layout();
  [layout.width, layout.height] = [innerWidth, innerHeight];
  const { container } = await render(Sheet, { layout, t: en, children: createRawSnippet(() => ({ render: () => '<p>Lists</p>' })) });
  const larger = page.getByRole('button', { name: 'Larger panel' });
  const smaller = page.getByRole('button', { name: 'Smaller panel' });
  const sheet = page.elementLocator(container.querySelector('.sheet') ?? container);
  const height = () => sheet.element().getBoundingClientRect().height;
  const half = height();

  larger.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(sheet).toHaveAttribute('data-height', 'full');
  await expect.element(larger).toBeDisabled();
  expect(height()).toBeGreaterThan(half);

  smaller.element().focus();
  await userEvent.keyboard(' ');
  await expect.element(sheet).toHaveAttribute('data-height', 'half');
  expect(height()).toBe(half);
  await userEvent.keyboard(' ');
  await expect.element(sheet).toHaveAttribute('data-height', 'peek');
  await expect.element(smaller).toBeDisabled();
  expect(height()).toBeLessThan(half);
});
