import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import { visit } from '../../../src/tour/visit.ts';
import Tools from '../../../src/app/Tools.svelte';
import { loadedApp } from '../support/app.ts';
import { STOPS } from '../support/story.ts';
import { layoutOf, NO_INSETS } from '../support/layout.ts';

const tour = page.getByRole('region', { name: 'Tour of the report' });
const title = (stop: number) => tour.getByRole('heading', { name: STOPS[stop - 1]?.title.en ?? '', exact: true });
const button = (name: string) => tour.getByRole('button', { name, exact: true });

// The page remembers the last stop.
beforeEach(() => {
  visit.left = visit.before = undefined;
});

/** The tour with a still map, because there is no live one to move. */
async function openTour(hash: string): Promise<AppState> {
  const app = await loadedApp(hash);
  app.map = 'failed';
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  return app;
}

test('each stop names its paragraphs, and shows its zones and its evidence', async () => {
  const app = await openTour('#layers=sweida&category=violence&selected=zone/sweida');
  // Zones that are off by default, which some stops need.
  await app.loadMore();
  await expect.poll(() => app.more?.isSettled).toBe(true);
  app.openTool('tour');
  for (const [index, stop] of STOPS.entries()) {
    if (index) await button('Next').click();
    await expect.element(title(index + 1)).toBeVisible();
    await expect.element(tour).toHaveTextContent(`${index + 1} of ${STOPS.length}`);
    for (const paragraph of stop.paragraphs) await expect.element(tour).toHaveTextContent(`¶ ${paragraph}`);
    await expect.poll(() => app.selected).toEqual(stop.selected);
    expect(app.visibleZones.map(({ id }) => id).sort()).toEqual([...stop.layers].sort());
    expect(app.filteredEvents).toHaveLength(app.events.length);
    // The first stop is the default, which the address omits.
    expect(app.tools).toEqual({ tour: index ? String(index + 1) : '' });
  }
  await expect.element(button('Next')).not.toBeInTheDocument();
  await button('Back').click();
  await expect.element(title(STOPS.length - 1)).toBeVisible();
  await button('Next').click();
  await button('Finish').click();
  await expect.element(tour).not.toBeInTheDocument();
  expect(app.view).toMatchObject({ layers: ['sweida'], categories: ['violence'], selected: { type: 'zone', id: 'sweida' }, tools: {} });
});

test('an interrupted tour offers to continue or to start again', async () => {
  const app = await openTour('');
  for (const [answer, stop] of [
    ['Resume', 3],
    ['Start again', 1],
  ] as const) {
    app.openTool('tour', '3');
    visit.left = 3;
    app.closeTool('tour');
    await expect.element(tour).not.toBeInTheDocument();
    app.openTool('tour');
    await expect.element(tour).toHaveTextContent(`You left off at stop 3 of ${STOPS.length}.`);
    await button(answer).click();
    await expect.element(title(stop)).toHaveFocus();
    app.closeTool('tour');
  }
});

test('a link to a stop shows it', async () => {
  const app = await openTour('#tour=4');
  await expect.element(title(4)).toHaveFocus();
  expect(app.visibleZones.map(({ id }) => id)).toEqual(STOPS[3]?.layers);
  expect(app.selected).toEqual(STOPS[3]?.selected);
});

test('a link to a stop that does not exist shows the first', async () => {
  await openTour('#tour=99');
  await expect.element(title(1)).toHaveFocus();
});

test('a link with its own view keeps it', async () => {
  const app = await openTour('#map=8.5/32.9/36.2&layers=sweida&tour=2');
  await expect.element(title(2)).toHaveFocus();
  expect(app.layers).toEqual(['sweida']);
  expect(app.selected).toBeUndefined();
});
