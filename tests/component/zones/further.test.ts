import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import Alerts from '../../../src/app/Alerts.svelte';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import EventList from '../../../src/events/EventList.svelte';
import Evidence from '../../../src/evidence/Evidence.svelte';
import LayerList from '../../../src/zones/LayerList.svelte';
import { addressOf, loadedApp } from '../support/app.ts';
import { answerFor } from '../support/network.ts';

const layers = page.getByRole('region', { name: 'Layers' });
const panel = page.getByRole('complementary', { name: 'Evidence' });
const heading = panel.getByRole('heading', { level: 2 });
const disclosure = layers.getByText('More zones, and how sure the edges are');
const zoneSwitch = (title: string) => layers.getByRole('switch', { name: title });

async function show(hash = ''): Promise<AppState> {
  const app = await loadedApp(hash);
  await render(LayerList, { app });
  return app;
}

test('the areas of limitation can be shown and hidden as a group', async () => {
  await show();
  const ranges = ['0–10', '10–20', '20–25'].map((range) => `1974 limitation, ${range} km`);
  await disclosure.click();
  await layers.getByRole('button', { name: 'Show all: 1974 areas of limitation' }).click();
  for (const range of ranges) await expect.element(zoneSwitch(range)).toBeChecked();
  await layers.getByRole('button', { name: 'Hide all: 1974 areas of limitation' }).click();
  for (const range of ranges) await expect.element(zoneSwitch(range)).not.toBeChecked();
  await expect.element(zoneSwitch('Sweida province')).toBeChecked();
});

test('an address that names them shows them, opens the list, and does not change', async () => {
  const app = await show('#layers=line-alpha,sweida&selected=zone/line-alpha');
  await render(Evidence, { app });
  await expect.element(heading).toHaveTextContent('Line Alpha');
  await expect.element(panel).toHaveTextContent('Length');
  await expect.element(zoneSwitch('Line Alpha')).toBeVisible();
  await expect.element(zoneSwitch('Line Alpha')).toBeChecked();
  await expect.element(zoneSwitch('Golan buffer zone')).not.toBeChecked();
  expect(addressOf(app)).toContain('layers=line-alpha,sweida&selected=zone/line-alpha');
});

test('an unknown name falls back to the default', async () => {
  const app = await show('#layers=atlantis&selected=zone/atlantis');
  await expect.poll(() => app.isWaiting).toBe(false);
  await expect.element(zoneSwitch('Sweida province')).toBeChecked();
  expect(addressOf(app)).not.toContain('atlantis');
  expect(app.isEvidenceOpen).toBe(false);
});

/** Breaks the file of the further zones. @returns a function that restores it */
const breakFile = () => answerFor('more-zones.geojson', () => new Response('', { status: 503 }));
const alert = page.getByRole('alert').filter({ hasText: 'more-zones.geojson' });
const tryAgain = page.getByRole('button', { name: 'Try again' });

test('a file that fails to load is named, and can be tried again', async () => {
  const mend = breakFile();
  const app = await show();
  await render(Alerts, { app });
  await disclosure.click();
  await expect.element(alert).toBeVisible();
  mend();
  await tryAgain.click();
  await expect.element(zoneSwitch('Line Bravo')).not.toBeChecked();
});

const WITHDRAWAL = 'Reported withdrawal of heavy weapons';
const concerned = panel.getByRole('list', { name: 'Zones concerned' }).getByRole('button');
const concernedTitles = () => expect.poll(() => concerned.elements().map(({ textContent }) => textContent.trim()));

function titleOf(app: AppState, id: string): string {
  const event = app.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event.properties.title.en;
}

test('an event links to a zone that is not loaded yet, and the zone links back to the event', async () => {
  const app = await loadedApp();
  await render(EventList, { app });
  await render(Evidence, { app });
  const event = titleOf(app, 'withdrawal-extent');
  await page.getByRole('region', { name: 'Events' }).getByRole('button', { name: event }).click();
  await concernedTitles().toEqual(['Damascus ring', WITHDRAWAL]);
  await panel.getByRole('button', { name: WITHDRAWAL }).click();
  await expect.element(heading).toHaveTextContent(WITHDRAWAL);
  expect(addressOf(app)).toMatch(/layers=withdrawal-south,.*selected=zone\/withdrawal-south/);
  const inside = panel.getByRole('list', { name: 'Events inside' });
  await expect.element(inside.getByRole('button', { name: titleOf(app, 'heavy-weapons-withdrawn') })).toBeVisible();
  await panel.getByRole('list', { name: 'Other events that concern it' }).getByRole('button', { name: event }).click();
  await expect.element(heading).toHaveTextContent(event);
});

test('if that zone fails to load, the event keeps its other zones, and trying again adds it', async () => {
  const mend = breakFile();
  const app = await loadedApp('#selected=event/withdrawal-extent');
  await render(Evidence, { app });
  await render(Alerts, { app });
  await expect.element(alert).toBeVisible();
  await concernedTitles().toEqual(['Damascus ring']);
  mend();
  await tryAgain.click();
  await concernedTitles().toEqual(['Damascus ring', WITHDRAWAL]);
});
