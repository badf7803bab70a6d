import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import Picture from '../../../src/picture/Picture.svelte';
import { toPng } from '../../../src/picture/picture.ts';
import { loadedApp } from '../support/app.ts';

test('without a live map the reader is told to print the page', async () => {
  const app = await loadedApp();
  app.map = 'failed';
  await render(Picture, { app });
  await page.getByRole('button', { name: 'Save picture' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Print the page instead');
});

test('reports a canvas that the browser refuses to export', async () => {
  const canvas = document.createElement('canvas');
  canvas.toBlob = () => {
    throw new DOMException('tainted', 'SecurityError');
  };
  await expect(toPng(canvas)).rejects.toMatchObject({ reason: 'refused' });
});
