import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import EventList from '../../../src/events/EventList.svelte';
import Evidence from '../../../src/evidence/Evidence.svelte';
import type { EventFeature } from '../../../src/story/schemas/events.ts';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import { loadedApp } from '../support/app.ts';

const evidence = page.getByRole('complementary', { name: 'Evidence' });
const entry = ({ properties }: EventFeature) =>
  page.getByRole('region', { name: 'Events' }).getByRole('button', { name: properties.title.en });
const heading = evidence.getByRole('heading', { level: 2 });

let app: AppState;
beforeEach(async () => {
  app = await loadedApp();
  await app.loadMore();
  await expect.poll(() => app.more?.isSettled).toBe(true);
  await render(EventList, { app });
  await render(Evidence, { app });
});

/** Checks that the evidence panel shows everything in the event's data. */
async function expectEvidence({ properties }: EventFeature): Promise<void> {
  await expect.element(heading).toHaveTextContent(properties.title.en);
  const texts = (selector: string) =>
    [...evidence.element().querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  expect(texts('blockquote')).toEqual(properties.excerpts.map(({ quote }) => quote));
  expect(texts('figcaption')).toEqual(properties.excerpts.map(({ paragraph }) => `AFP reporting, 16 September 2025, ¶ ${paragraph}`));
  for (const { en } of [properties.summary, properties.date.note, properties.place.name, properties.place.note])
    await expect.element(evidence).toHaveTextContent(en);
  const zones = properties.zones.map((id) => app.everyZone.find((zone) => zone.id === id)?.properties.title.en ?? id);
  expect(texts('[aria-label="Zones concerned"] button')).toEqual(zones);
}

test('every event of the list opens its evidence, with its words, date, place and zones', async () => {
  for (const event of app.events) {
    await entry(event).click();
    await expectEvidence(event);
  }
});

test('a planned event is labelled as planned', async () => {
  app.select({ type: 'event', id: 'baku-meeting' });
  await expect.element(evidence).toHaveTextContent('Planned');
});

test('the steppers go through the events at a place and through the list', async () => {
  const [first, second] = app.events.filter(({ properties }) => properties.place.name.en === 'Damascus');
  if (!first || !second) throw new Error('Damascus should have several events');
  await entry(first).click();
  await evidence.getByRole('button', { name: 'Next at this place' }).click();
  await expectEvidence(second);

  const [previous, next] = ['Previous event', 'Next event'].map((name) => evidence.getByRole('button', { name })) as [
    typeof heading,
    typeof heading,
  ];
  await entry(app.events[0] ?? first).click();
  await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
  for (const { properties } of app.events.slice(1)) {
    await next.click();
    await expect.element(heading).toHaveTextContent(properties.title.en);
  }
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  await previous.click();
  await expect.element(heading).toHaveTextContent(app.events.at(-2)?.properties.title.en ?? '');
});
