import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import EventList from '../../../src/events/EventList.svelte';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import Timeline from '../../../src/timeline/Timeline.svelte';
import { loadedApp } from '../support/app.ts';
import { layoutOf, NO_INSETS } from '../support/layout.ts';

const timeline = page.getByRole('region', { name: 'Timeline' });
const list = page.getByRole('region', { name: 'Events', exact: true });
const count = list.getByRole('status');
const first = timeline.getByRole('slider', { name: 'First day shown' });
const last = timeline.getByRole('slider', { name: 'Last day shown' });
const button = (name: string) => timeline.getByRole('button', { name, exact: true });
const clear = list.getByRole('button', { name: 'Clear filters' });

async function openTimeline(hash: string, change?: (app: AppState) => void): Promise<AppState> {
  const app = await loadedApp(hash);
  change?.(app);
  await render(Timeline, { app, layout: layoutOf(), insets: NO_INSETS });
  await render(EventList, { app });
  return app;
}

const range = (app: AppState) => expect.poll(() => app.tools['time']);

function eventById(app: AppState, id: string) {
  const event = app.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

const mark = (app: AppState, id: string) =>
  timeline.getByRole('button', { name: `${app.text(eventById(app, id).properties.title)}, `, exact: false });

/** Waits until the marks are drawn: until the plot knows its width, events are counted by month. */
const isDrawn = (app: AppState) => expect.element(mark(app, 'cease-fire')).toBeVisible();

/** Position of an element in the window, in CSS pixels. */
const box = (selector: string) => {
  const element = timeline.element().querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element.getBoundingClientRect();
};

/** Uses fake timers, which the test advances. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

test('a range filters the list and the pins', async () => {
  const app = await openTimeline('#time=2025-07-01..2025-07-31');
  const left = app.events.filter(({ properties: { date } }) => date.start <= '2025-07-31' && date.end >= '2025-07-01');
  expect(left.length).toBeGreaterThan(1);
  await expect.element(timeline).toHaveTextContent(`July 2025: ${left.length} of ${app.events.length} events`);
  await expect.element(count).toHaveTextContent(`${left.length} of ${app.events.length} events`);
  expect(app.pinnedEvents).toEqual(left);
});

test('a range without events says so', async () => {
  const app = await openTimeline('#time=2025-02-01..2025-02-28&category=violence');
  await expect.element(timeline).toHaveTextContent('February 2025: the article reports no event in this period.');
  await expect.element(list).toHaveTextContent('No event matches these filters.');
  expect(app.pinnedEvents).toEqual([]);
});

test('a broken range shows every event', async () => {
  const app = await openTimeline('#time=2025-07-31..2025-07-01');
  const all = app.events.length;
  await expect.element(timeline).toHaveTextContent(`${all} of ${all} events`);
  await expect.element(count).toHaveTextContent(`${all} of ${all} events`);
});

test('every event has a mark, which highlights its list entry and opens it', async () => {
  const app = await openTimeline('#time=');
  await isDrawn(app);
  const ids = [...timeline.element().querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset['mark']);
  expect(ids).toEqual(app.events.map(({ id }) => id));
  await userEvent.hover(mark(app, 'july-strikes'));
  const entry = list.getByRole('button', { name: app.text(eventById(app, 'july-strikes').properties.title) });
  await expect.element(entry).toHaveAttribute('data-highlighted', 'true');
  await mark(app, 'hijri-separate-region').click();
  expect(app.selectedEvent?.id).toBe('hijri-separate-region');
  await expect.element(mark(app, 'hijri-separate-region')).toHaveAttribute('aria-pressed', 'true');
});

test('the marks are one Tab stop; arrow keys go from mark to mark in date order', async () => {
  const app = await openTimeline('#time=');
  await isDrawn(app);
  const [earliest, next] = app.events.map(({ id }) => id);
  mark(app, 'cease-fire').element().focus();
  await userEvent.keyboard('{Home}');
  await expect.element(mark(app, earliest ?? '')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(mark(app, next ?? '')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(mark(app, earliest ?? '')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(first).toHaveFocus();
});

test('the handles move by keyboard and never cross', async () => {
  const app = await openTimeline('#time=2025-07-13..2025-07-14');
  first.element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await range(app).toBe('2025-07-12..2025-07-14');
  await expect.element(first).toHaveAttribute('aria-valuetext', '12 July 2025');
  last.element().focus();
  await userEvent.keyboard('{Home}');
  await range(app).toBe('2025-07-12..2025-07-12');
  await expect.element(last).toHaveAttribute('aria-valuetext', '12 July 2025');
});

test('the date fields accept a day, and reject anything else with a reason', async () => {
  const app = await openTimeline('#time=2025-07-01..2025-07-31');
  const from = timeline.getByLabelText('From', { exact: true });
  const alert = timeline.getByRole('alert');
  await timeline.getByLabelText('To', { exact: true }).fill('2025-08-31');
  await range(app).toBe('2025-07-01..2025-08-31');
  for (const [day, reason] of [
    ['2025-09-10', 'comes after the last'],
    ['1999-01-01', 'December 2024'],
    ['', 'not a valid date'],
  ] as const) {
    await from.fill(day);
    await expect.element(alert).toHaveTextContent(reason);
    expect(app.tools['time']).toBe('2025-07-01..2025-08-31');
  }
  await from.fill('2025-08-01');
  await expect.element(alert).not.toBeInTheDocument();
  await range(app).toBe('2025-08-01..2025-08-31');
});

test('the days of planned events are hollow, those of all others filled', async () => {
  const app = await openTimeline('#time=');
  await isDrawn(app);
  // The possible days of a date are drawn right before its mark; dates before the axis have none.
  const days = (id: string) => timeline.element().querySelector(`[data-mark="${id}"]`)?.previousElementSibling;
  const drawn = app.events.filter(({ properties }) => properties.date.end >= '2024-12-01');
  expect(drawn.filter(({ properties }) => properties.status === 'planned').length).toBeGreaterThan(0);
  for (const { id, properties } of drawn) {
    const { backgroundColor, borderTopWidth } = getComputedStyle(days(id) ?? document.body);
    const isHollow = backgroundColor === 'rgb(255, 253, 249)' && borderTopWidth === '1px';
    expect(isHollow, id).toBe(properties.status === 'planned');
  }
});

test('the article’s own day is marked and named', async () => {
  await openTimeline('#time=');
  const name = timeline.getByText('The article, 16 September 2025');
  await expect.element(name).toBeVisible();
  const line = name.element().parentElement?.getBoundingClientRect();
  const track = box('[data-counted]');
  // Noon of the 16th is 289.5 days after the first of 304 days.
  expect(Math.abs((line?.left ?? 0) + 1 - (track.left + (track.width * 289.5) / 304))).toBeLessThan(2);
});

test('on a wide screen the age of the zones is shown without expanding anything', async () => {
  await openTimeline('#time=');
  await expect.element(timeline.getByText('Buffer zone, areas of limitation and lines: since 31 May 1974')).toBeVisible();
});

test('events that do not fit are counted by month, with older ones beside the bars', async () => {
  const app = await openTimeline('#time=', ({ data }) => {
    const events = data.get('events');
    if (!events) throw new Error('no events');
    const dated = events.features.filter(({ properties }) => properties.date.start >= '2024-12-01');
    const copies = dated.flatMap((event) =>
      [1, 2, 3].map((copy) => ({ ...event, id: `${event.id}-${copy}`, properties: { ...event.properties, id: `${event.id}-${copy}` } })),
    );
    // In date order, as in the published file.
    const byDate = [...events.features, ...copies].sort((a, b) => a.properties.date.start.localeCompare(b.properties.date.start));
    data.put('events', { ...events, features: byDate });
  });
  const all = app.events.length;
  expect(all).toBeGreaterThan(60);
  await expect.element(timeline).toHaveTextContent(`${all} of ${all} events`);
  // Only events before the axis keep their marks, before the bars.
  expect(timeline.element().querySelectorAll('[data-mark]')).toHaveLength(1);
  await expect.element(timeline.getByText('1974', { exact: true })).toBeVisible();
  const earliest = timeline.getByRole('button', { name: /^December 2024:/ }).element();
  expect(box('[data-mark="buffer-zone-origin"]').right).toBeLessThanOrEqual(earliest.getBoundingClientRect().left);

  const august = app.events.filter(({ properties: { date } }) => date.start <= '2025-08-31' && date.end >= '2025-08-01').length;
  await button(`August 2025: ${august} events`).click();
  await range(app).toBe('2025-08-01..2025-08-31');
  await expect.element(count).toHaveTextContent(`${august} of ${all} events`);
  await mark(app, 'buffer-zone-origin').click();
  expect(app.selectedEvent?.id).toBe('buffer-zone-origin');
});

test('the steps are months or events', async () => {
  const app = await openTimeline('#time=2025-07-01..2025-07-31');
  await button('Next step').click();
  await range(app).toBe('2025-08-01..2025-08-31');
  await button('Previous step').click();
  await range(app).toBe('2025-07-01..2025-07-31');
  await timeline.getByLabelText('Step by').selectOptions('event');
  await button('Next step').click();
  await range(app).toBe('2025-07-13..2025-07-13');
});

test('playing starts only on request, steps to the end and does not move the map', async () => {
  const app = await openTimeline('#time=2025-07-01..2025-07-31');
  const { flight } = app;
  stopClock();
  await vi.advanceTimersByTimeAsync(60_000);
  await expect.element(timeline).toHaveTextContent('July 2025:');
  await timeline.getByLabelText('Speed').selectOptions('4');
  await button('Play').click();
  await expect.element(timeline).toHaveTextContent('August 2025:');
  await vi.advanceTimersToNextTimerAsync();
  await expect.element(timeline).toHaveTextContent('September 2025:');
  // The address gets the final range only, not those in between.
  expect(app.tools['time']).toBe('2025-07-01..2025-07-31');
  await vi.advanceTimersToNextTimerAsync();
  await expect.element(button('Play')).toBeVisible();
  expect(app.tools['time']).toBe('2025-09-01..2025-09-30');
  expect(app.flight).toBe(flight);
});

test('Pause keeps the range that is shown', async () => {
  const app = await openTimeline('#time=2025-06-01..2025-06-30');
  stopClock();
  await button('Play').click();
  await expect.element(timeline).toHaveTextContent('July 2025:');
  await button('Pause').click();
  await range(app).toBe('2025-07-01..2025-07-31');
  await vi.advanceTimersByTimeAsync(60_000);
  await expect.element(timeline).toHaveTextContent('July 2025:');
});

test('“Clear filters” clears the range too', async () => {
  const app = await openTimeline('#category=violence&time=2025-07-01..2025-07-31');
  await expect.element(timeline).toHaveTextContent('July 2025:');
  await clear.click();
  await expect.element(count).toHaveTextContent(`${app.events.length} of ${app.events.length} events`);
  expect(app.tools['time']).toBe('');
});

test('“Clear filters” stops playing', async () => {
  const app = await openTimeline('#time=');
  stopClock();
  await button('Play').click();
  await expect.element(timeline).toHaveTextContent('December 2024:');
  await clear.click();
  await expect.element(button('Play')).toBeVisible();
  await vi.advanceTimersByTimeAsync(60_000);
  await expect.element(count).toHaveTextContent(`${app.events.length} of ${app.events.length} events`);
});

/** Renders right to left, as in Arabic. */
function drawRightToLeft(): void {
  document.documentElement.dir = 'rtl';
  onTestFinished(() => document.documentElement.removeAttribute('dir'));
}

test('in Arabic time runs from right to left', async () => {
  drawRightToLeft();
  const app = await loadedApp('#time=2025-07-01..2025-07-31&lang=ar');
  await render(Timeline, { app, layout: layoutOf(), insets: NO_INSETS });
  const strip = page.getByRole('region', { name: 'الخط الزمني' });
  await expect.element(strip).toHaveTextContent(`10 من ${app.events.length}`);
  const markOf = (id: string) => strip.getByRole('button', { name: `${app.text(eventById(app, id).properties.title)}, ` });
  const left = (id: string) => markOf(id).element().getBoundingClientRect().left;
  await expect.element(markOf('baku-meeting')).toBeVisible();
  expect(left('assad-toppled')).toBeGreaterThan(left('baku-meeting'));
  markOf('assad-toppled').element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(markOf('troops-into-buffer-zone')).toHaveFocus();
});

test.for([896, 707, 390])('no month’s name overlaps the next in Arabic on a strip of %i px', async (width) => {
  drawRightToLeft();
  await page.viewport(width, 800);
  onTestFinished(() => page.viewport(1280, 800));
  const app = await loadedApp('#time=&lang=ar');
  await render(Timeline, { app, layout: layoutOf(), insets: NO_INSETS });
  const names = [...document.querySelectorAll('.month')];
  expect(names).toHaveLength(10);
  /** Left and right edges of the visible month names, from left to right. */
  const edges = () =>
    names
      .flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, right, width: drawn } = range.getBoundingClientRect();
        return drawn && getComputedStyle(element).fontSize !== '0px' ? [[left, right] as const] : [];
      })
      .sort(([a], [b]) => a - b);
  const overlapping = () => edges().filter(([left], index, all) => index && left < (all[index - 1]?.[1] ?? 0));
  await expect.poll(overlapping).toEqual([]);
  expect(edges().length).toBeGreaterThan(3);
});
