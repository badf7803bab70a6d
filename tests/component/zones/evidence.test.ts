import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import Evidence from '../../../src/evidence/Evidence.svelte';
import LayerList from '../../../src/zones/LayerList.svelte';
import type { Datapackage } from '../../../src/story/schemas/datapackage.ts';
import type { AnyZone, MoreZones } from '../../../src/story/schemas/further-zones.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { addressOf, loadedApp } from '../support/app.ts';

const layers = page.getByRole('region', { name: 'Layers' });
const panel = page.getByRole('complementary', { name: 'Evidence' });
const heading = panel.getByRole('heading', { level: 2 });
const made = panel.getByRole('region', { name: 'How this was made' });
const about = (title: string) => layers.getByRole('button', { name: `About ${title}` });

const published = async <T>(file: string) => (await (await fetch(`/geo/${file}`)).json()) as T;
const ZONES = (await published<Zones>('zones.geojson')).features;
const MORE = (await published<MoreZones>('more-zones.geojson')).features;
const { resources } = await published<Datapackage>('datapackage.json');

/** One area and one line represent the further zones. */
const MADE: readonly AnyZone[] = [...ZONES, ...MORE.filter(({ id }) => ['withdrawal-south', 'line-alpha'].includes(id))];

const titled = <T extends AnyZone>(zones: readonly T[]) => zones.map((zone) => [zone.properties.title.en, zone] as const);

async function show(hash: string): Promise<AppState> {
  const app = await loadedApp(hash);
  await render(Evidence, { app });
  return app;
}

/** Opens the evidence of a zone from the list of layers. The page renders the panel when something is selected. */
async function openFromList(title: string): Promise<AppState> {
  const app = await loadedApp();
  await render(LayerList, { app });
  await about(title).click();
  await render(Evidence, { app });
  await expect.element(heading).toHaveTextContent(title);
  return app;
}

test.each(titled(ZONES))('%s: rule, size, accuracy, sources and the events inside', async (title, { id, properties }) => {
  const app = await openFromList(title);
  await expect.element(heading).toHaveFocus();
  const { rule, accuracy, sources, operations, paragraphs, areaKm2 } = properties;
  for (const text of [
    rule.en,
    accuracy.sentence.en,
    accuracy.against.en,
    `${Math.round(areaKm2).toLocaleString('en-GB')} km²`,
    paragraphs.map((number) => `¶ ${number}`).join(', '),
    ...sources.flatMap(({ title, license, version, sha256 }) => [title, license, version, sha256.slice(0, 12)]),
  ])
    await expect.element(panel).toHaveTextContent(text);
  for (const { operation } of operations) {
    await expect.element(panel.getByRole('listitem').filter({ hasText: operation }).first()).toBeVisible();
  }
  await expect.element(panel.getByRole('list', { name: 'Events inside' }).getByRole('button').first()).toBeVisible();
  expect(addressOf(app)).toContain(`selected=zone/${id}`);
});

test('an event inside a zone opens from the zone, and closing returns to where the panel was opened', async () => {
  await openFromList('Damascus ring');
  const event = 'How far the withdrawal is said to reach';
  await panel.getByRole('button', { name: event }).click();
  await expect.element(heading).toHaveTextContent(event);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect.element(about('Damascus ring')).toHaveFocus();
});

test('a zone without a measured edge says so', async () => {
  await show('#selected=zone/daraa&layers=daraa');
  await expect.element(panel).toHaveTextContent('Not measured on this edge');
});

test.each(titled(MADE))('%s: how it was made, from the words to the file', async (_title, { id, properties }) => {
  await show(`#selected=zone/${id}`);
  for (const { quote } of properties.excerpts) {
    await expect.element(made.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
  }
  await expect.element(made).toHaveTextContent(properties.rule.en);
  for (const { operation, parameters } of properties.operations) {
    const row = made.getByRole('listitem').filter({ hasText: operation }).first();
    for (const [name, value] of Object.entries(parameters)) await expect.element(row).toHaveTextContent(`${name} ${value}`);
  }
  for (const { version, license, sha256 } of properties.sources) {
    for (const text of [version, license, sha256]) await expect.element(made).toHaveTextContent(text);
  }
  const file = properties.visible ? 'zones.geojson' : 'more-zones.geojson';
  const hash = resources.find(({ path }) => path === file)?.hash.replace('sha256:', '') ?? 'no hash';
  await expect.element(made).toHaveTextContent(hash);
  await expect.element(made.getByRole('link', { name: `Download ${file}` })).toHaveAttribute('download', file);
});

test('a link to a step shows it; a step that does not exist is ignored', async () => {
  const app = await show('#selected=zone/damascus-ring&step=2');
  const step = () => panel.element().querySelector('[aria-current="step"]')?.textContent;
  await expect.poll(step).toContain('within a distance');
  app.step = 44;
  await expect.poll(step).toBeUndefined();
});
