import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import LayerList from '../../../src/zones/LayerList.svelte';
import { loadedApp } from '../support/app.ts';

const layers = page.getByRole('region', { name: 'Layers' });

test('shows the three zones with their areas, and describes each', async () => {
  const app = await loadedApp();
  await render(LayerList, { app });
  expect(app.zones).toHaveLength(3);
  for (const { properties } of app.zones) {
    const toggle = layers.getByRole('switch', { name: properties.title.en });
    await expect.element(toggle).toBeChecked();
    await expect.element(toggle).toHaveAccessibleDescription(expect.stringContaining(properties.description.en.slice(0, 30)));
    await expect.element(layers).toHaveTextContent(`${Math.round(properties.areaKm2).toLocaleString('en-GB')} km²`);
  }
});
