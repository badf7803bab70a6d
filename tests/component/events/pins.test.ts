import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, onTestFinished, test } from 'vitest';
import LayerList from '../../../src/zones/LayerList.svelte';
import SvgMap from '../../../src/map/still/SvgMap.svelte';
import { loadedApp } from '../support/app.ts';

async function showMap() {
  const app = await loadedApp();
  // The map fills its container.
  const target = document.createElement('section');
  target.style.cssText = 'position: relative; width: 896px; height: 800px';
  document.body.append(target);
  onTestFinished(() => target.remove());
  await render(SvgMap, {
    target,
    props: { app, insets: { top: 0, right: 0, bottom: 0, left: 0 }, narrow: false, onboundaries: () => undefined },
  });
  return { app, target };
}

test('every event has one pin on the map, which opens it', async () => {
  const { app, target } = await showMap();
  const pins = () => [...target.querySelectorAll<HTMLElement>('button[data-event]')].map(({ dataset }) => dataset['event']);
  const wanted = app.events.map(({ id }) => id);
  await expect.poll(() => pins().toSorted()).toEqual(wanted.toSorted());
  for (const { id, properties } of app.events) {
    await page.getByRole('button', { name: properties.title.en }).click();
    expect(app.selected).toEqual({ type: 'event', id });
  }
});

test('a pin says in its name and on hover whether its event is planned, claimed or disputed', async () => {
  const { app, target } = await showMap();
  const pins = () => [...target.querySelectorAll<HTMLElement>('button.pin[data-event]')];
  await expect.poll(() => pins().length).toBeGreaterThan(5);
  for (const pin of pins()) {
    const { status, attribution } = app.events.find(({ id }) => id === pin.dataset['event'])?.properties ?? {};
    const said = [status, attribution?.kind].filter((each) => ['planned', 'claimed', 'disputed'].includes(each ?? '')).join(', ');
    const says = said ? new RegExp(`, ${said}$`) : /^(?!.*(planned|claimed|disputed)$)/;
    await expect.element(pin).toHaveAccessibleName(expect.stringMatching(says));
    await expect.element(pin).toHaveAttribute('title', expect.stringMatching(says));
  }
});

test('the switch for pins takes them all off the map and puts them back', async () => {
  const { app, target } = await showMap();
  await render(LayerList, { app });
  const pins = () => target.querySelectorAll('button:is(.pin, .stack, .edge-marker)').length;
  await expect.poll(pins).toBeGreaterThan(15);
  const count = pins();
  const toggle = page.getByRole('switch', { name: 'Pins' });
  await toggle.click();
  await expect.poll(pins).toBe(0);
  await toggle.click();
  await expect.poll(pins).toBe(count);
});
