import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import EventList from '../../../src/events/EventList.svelte';
import Evidence from '../../../src/evidence/Evidence.svelte';
import { loadedApp } from '../support/app.ts';

const list = page.getByRole('region', { name: 'Events' });
const entries = () => [...list.element().querySelectorAll<HTMLElement>('[data-opens]')].map(({ dataset }) => dataset['opens']);

test('the list has every event, by month in date order', async () => {
  const app = await loadedApp();
  await render(EventList, { app });
  const headings = () => list.getByRole('heading', { level: 3 }).elements();
  expect(headings().map(({ textContent }) => textContent)).toEqual([
    'May 1974',
    'December 2024',
    'July 2025',
    'August 2025',
    'September 2025',
  ]);
  expect(entries()).toEqual(app.events.map(({ id }) => `event/${id}`));
  await expect.element(list.getByRole('status')).toHaveTextContent(`${app.events.length} of ${app.events.length} events`);
});

test('an address filters by the categories that there are; one of nothing but unknown names, or of all, filters nothing', async () => {
  const app = await loadedApp('#category=strike,nonsense,violence');
  expect(app.categories).toEqual(['violence', 'strike']);
  const all = app.story.categories.map(({ id }) => id).join();
  for (const value of ['nonsense', '', all]) expect((await loadedApp(`#category=${value}`)).categories).toBeUndefined();
});

test('filters by category and status leave fewer events in the list and on the map, and can be cleared', async () => {
  const app = await loadedApp();
  await render(EventList, { app });
  await list.getByText('Filter events').click();
  for (const name of ['Violence', 'Air strikes', 'Withdrawal', 'Security', 'Politics']) {
    await list.getByRole('group', { name: 'Category' }).getByRole('checkbox', { name }).click();
  }
  const diplomacy = app.events.filter(({ properties }) => properties.category === 'diplomacy').map(({ id }) => id);
  await expect.element(list.getByRole('status')).toHaveTextContent(`${diplomacy.length} of ${app.events.length} events`);
  expect(entries()).toEqual(diplomacy.map((id) => `event/${id}`));
  expect(app.pinnedEvents.map(({ id }) => id)).toEqual(diplomacy);

  const status = list.getByRole('group', { name: 'Status' });
  await status.getByRole('checkbox', { name: 'Happened' }).click();
  await status.getByRole('checkbox', { name: 'Planned' }).click();
  await expect.element(list).toHaveTextContent('No event matches');
  expect(app.pinnedEvents).toEqual([]);

  await list.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(entries).toHaveLength(app.events.length);
  expect(app.pinnedEvents).toHaveLength(app.events.length);
});

test('markup in a data file is shown as text', async () => {
  const app = await loadedApp();
  const markup = "<img src=x onerror='document.title=`run`'>";
  const events = JSON.stringify(app.data.get('events')).replaceAll('A cease-fire ends the violence', markup);
  app.data.put('events', JSON.parse(events) as NonNullable<ReturnType<typeof app.data.get<'events'>>>);
  await render(EventList, { app });
  await render(Evidence, { app });
  await list.getByRole('button', { name: markup }).click();
  await expect.element(page.getByRole('heading', { level: 2, name: markup })).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});
