import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { syncAddress } from '../../../src/app/address.svelte.ts';
import { loadedApp } from '../support/app.ts';

test('a link pasted before the page has written a pending change is read, not overwritten', async () => {
  location.hash = '#layers=sweida';
  const app = await loadedApp();
  app.map = 'failed';
  syncAddress(app);
  await expect.poll(() => location.hash).toBe('#layers=sweida');

  // Firefox and WebKit change the address first and notify the page later.
  const pasted = '#layers=damascus-ring&selected=zone/damascus-ring';
  history.pushState(null, '', pasted);
  flushSync(() => (app.pins = false));
  expect(location.hash).toBe(pasted);
  dispatchEvent(new PopStateEvent('popstate'));
  await expect.poll(() => app.layers).toEqual(['damascus-ring']);
  expect(app.selected).toEqual({ type: 'zone', id: 'damascus-ring' });
  expect(app.pins).toBe(true);
  await expect.poll(() => location.hash).toBe(pasted);
});
