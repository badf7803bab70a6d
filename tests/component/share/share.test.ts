import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import Share from '../../../src/tools/share/Share.svelte';
import { Layout } from '../../../src/state/layout.svelte.ts';
import { loadedApp } from '../support/app.ts';

test('the tabs are walked by arrow keys', async () => {
  const app = await loadedApp();
  app.openTool('share');
  await render(Share, { app, layout: new Layout(), insets: { top: 0, right: 0, bottom: 0, left: 0 } });
  const dialog = page.getByRole('dialog', { name: 'Share this map' });
  dialog.getByRole('tab', { name: 'Link' }).element().focus();
  for (const name of ['Cite', 'Picture', 'Download', 'Embed', 'Link']) {
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(dialog.getByRole('tab', { name })).toHaveFocus();
    await expect.element(dialog.getByRole('tabpanel', { name })).toBeVisible();
  }
});
