import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import SvgMap from '../../../src/map/still/SvgMap.svelte';
import { loadedApp } from '../support/app.ts';

test('every event has one pin on the map, which opens it', async () => {
  const app = await loadedApp();
  // The map fills what it is put into.
  const target = document.createElement('section');
  target.style.cssText = 'position: relative; width: 896px; height: 800px';
  document.body.append(target);
  await render(SvgMap, {
    target,
    props: { app, insets: { top: 0, right: 0, bottom: 0, left: 0 }, narrow: false, onboundaries: () => undefined },
  });
  const pins = () => [...target.querySelectorAll<HTMLElement>('button[data-event]')].map(({ dataset }) => dataset['event']);
  const wanted = app.events.map(({ id }) => id);
  await expect.poll(() => pins().toSorted()).toEqual(wanted.toSorted());
  for (const { id, properties } of app.events) {
    await page.getByRole('button', { name: properties.title.en }).click();
    expect(app.selected).toEqual({ type: 'event', id });
  }
});
