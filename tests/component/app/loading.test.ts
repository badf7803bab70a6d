import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import EventList from '../../../src/events/EventList.svelte';
import Evidence from '../../../src/evidence/Evidence.svelte';
import LayerList from '../../../src/zones/LayerList.svelte';
import { AppState } from '../../../src/app/app-state.svelte.ts';
import { loadedApp } from '../support/app.ts';
import { hold } from '../support/network.ts';

const layers = page.getByRole('region', { name: 'Layers' });

test('the lists say that they are loading until their data have loaded', async () => {
  const app = new AppState();
  await render(LayerList, { app });
  await render(EventList, { app });
  const events = page.getByRole('region', { name: 'Events' });
  await expect.element(layers).toHaveTextContent('Loading the layers');
  await expect.element(events).toHaveTextContent('Loading the events');
  await app.data.loadAll();
  await expect.element(layers.getByRole('switch', { name: 'Sweida province' })).toBeVisible();
  await expect.element(layers).not.toHaveTextContent('Loading');
  await expect.element(events).not.toHaveTextContent('Loading');
});

test('a switch moved while further zones are loading keeps the zones that the link asked for', async () => {
  const release = hold('more-zones.geojson');
  const app = await loadedApp('#layers=sweida,line-alpha');
  await render(LayerList, { app });
  await layers.getByRole('switch', { name: 'Damascus ring' }).click();
  release();
  await expect.poll(() => app.view.layers?.toSorted()).toEqual(['damascus-ring', 'line-alpha', 'sweida']);
  await expect.element(layers.getByRole('switch', { name: 'Line Alpha' })).toBeChecked();
});

test('while zones are loading, a point is not reported as outside all zones', async () => {
  const release = hold('more-zones.geojson');
  const app = await loadedApp('#selected=point/32.7500,36.0500');
  await render(Evidence, { app });
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await expect.element(evidence).toHaveTextContent('Nearest town');
  await expect.element(evidence).not.toHaveTextContent('In none of the zones');
  release();
  await expect.element(evidence.getByRole('list', { name: 'Inside' })).toHaveTextContent("Dar'a");
});
