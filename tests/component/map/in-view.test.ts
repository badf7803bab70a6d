import geodesic from 'geographiclib-geodesic';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import ViewSummary from '../../../src/map/ViewSummary.svelte';
import { middleOf } from '../../../src/geometry/in-view.ts';
import type { Bbox } from '../../../src/story/schemas/geojson.ts';
import { loadedApp } from '../support/app.ts';

const AROUND_SWEIDA: Bbox = [35.9695, 32.309, 37.1695, 33.109];
const SOUTH: Bbox = [35.2, 32.1, 37.9, 33.9];
const DAMASCUS = { latitude: 33.5102, longitude: 36.29128 };
const COMPASS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

test('the text version of the map lists what is in view, with distance and direction, as the map moves', async () => {
  const app = await loadedApp();
  app.bounds = AROUND_SWEIDA;
  const { container } = await render(ViewSummary, { app });
  const words = page.elementLocator(container);
  const listed = (text: string | RegExp) => words.getByRole('listitem').filter({ hasText: text }).first();
  const sweida = words.getByRole('button', { name: 'Sweida province', exact: true });
  container.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(listed('Sweida city')).toHaveTextContent('at the middle');
  await expect.element(listed('Sweida province')).toHaveTextContent(/in (full|part)/);
  await expect.element(words).not.toHaveTextContent('Golan buffer zone');
  await expect.element(words).not.toHaveTextContent('Paris');

  app.bounds = SOUTH;
  const [longitude, latitude] = middleOf(SOUTH);
  const { s12 = 0, azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(latitude, longitude, DAMASCUS.latitude, DAMASCUS.longitude);
  const damascus = listed(/^\s*Damascus \d/);
  await expect.element(damascus).toHaveTextContent(`) ${COMPASS[Math.round(((azi1 + 360) % 360) / 45) % 8]}`);
  const said = Number(/Damascus (\d+) km/.exec(damascus.element().textContent)?.[1]);
  expect(Math.abs(said - s12 / 1000)).toBeLessThan(1);
  await expect.element(listed('Golan buffer zone')).toHaveTextContent('in full');

  await expect.element(sweida).toBeVisible();
  const zone = app.zones.find(({ id }) => id === 'sweida');
  if (zone) app.toggleZone(zone, false);
  await expect.element(sweida).not.toBeInTheDocument();
});
