import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import Tools from '../../../src/app/Tools.svelte';
import { loadedApp } from '../support/app.ts';
import { layoutOf, NO_INSETS } from '../support/layout.ts';

test('a link restores the path without its invalid points', async () => {
  const app = await loadedApp('#measure=33.5100,36.2900;x;32.7100,36.5700&lang=ar');
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  await expect.element(page.getByRole('region', { name: 'قياس مسافة' })).toHaveTextContent('92 كم');
});
