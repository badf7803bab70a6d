import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { isRightToLeft } from '../../../src/i18n/messages.ts';
import { READING_WORDS } from '../../../src/ring/messages.ts';
import { STORY } from '../support/story.ts';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import { Layout } from '../../../src/app/layout.svelte.ts';
import { legend } from '../../../src/picture/legend.ts';
import Timeline from '../../../src/timeline/Timeline.svelte';
import { loadedApp } from '../support/app.ts';

const colorOf = (id: string) => [...STORY.kinds, ...STORY.categories].find((each) => each.id === id)?.color ?? '';

const WIDTH = 900;
const MARGIN = 18;

interface Drawn {
  height: number;
  /** The text drawn, in order. */
  text: string;
  /** Number of pixels with a colour between two x positions. */
  count: (color: string, from?: number, to?: number) => number;
}

/** Draws the picture's legend on a new canvas. */
function draw(app: AppState): Drawn {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const style = getComputedStyle(document.documentElement);
  const pen = {
    context,
    width: WIDTH,
    rightToLeft: isRightToLeft(app.language),
    variable: (name: string) => style.getPropertyValue(name).trim(),
  };
  const block = legend(pen, app, MARGIN);
  [canvas.width, canvas.height] = [WIDTH, Math.ceil(block.height)];
  const written: string[] = [];
  const fillText = context.fillText.bind(context);
  context.fillText = (...given) => {
    written.push(given[0]);
    fillText(...given);
  };
  block.draw(0);
  const count: Drawn['count'] = (color, from = 0, to = WIDTH) => {
    const wanted = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    const { data } = context.getImageData(from, 0, to - from, canvas.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (wanted.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) <= 10)) found++;
    }
    return found;
  };
  return { height: block.height, text: written.join(' '), count };
}

test('the legend has the visible zones and kinds of events, and no others', async () => {
  const all = draw(await loadedApp());
  for (const { color } of STORY.kinds.filter(({ group }) => !group)) expect(all.count(color)).toBeGreaterThan(40);
  for (const { color } of STORY.categories) expect(all.count(color)).toBeGreaterThan(40);
  for (const words of ['Sweida province', '6,634 km²', 'Air strikes', 'Dashed edges are approximate']) expect(all.text).toContain(words);
  expect(all.text).not.toContain('Filtered');

  const few = draw(await loadedApp('#layers=damascus-ring&category=strike'));
  expect(few.count(colorOf('ring'))).toBeGreaterThan(40);
  expect(few.count(colorOf('province'))).toBe(0);
  expect(few.count(colorOf('violence'))).toBe(0);
  expect(few.text).not.toContain('Sweida province');
  expect(draw(await loadedApp('#layers=&pins=off')).text).toBe('');
});

test('the legend says how the ring is read, for the published and for the reader’s reading', async () => {
  const app = await loadedApp('#layers=damascus-ring&lang=ar');
  const ring = app.zones.find(({ properties }) => properties.kind === 'ring');
  const published = ring?.properties.description.ar ?? '';
  const words = (text: string) => text.split(/\s+/).join(' ');
  expect(words(draw(app).text)).toContain(words(published));

  const reread = await loadedApp('#layers=damascus-ring&lang=ar&ring=centre:20');
  await expect.poll(() => reread.readings?.zone).toBeDefined();
  const { text } = draw(reread);
  expect(words(text)).toContain(words(READING_WORDS.ar.description({ origin: 'centre', km: 20 })));
  expect(words(text)).not.toContain(words(published));
});

test('in Arabic the legend starts at the right', async () => {
  const inside = MARGIN + 40;
  const english = draw(await loadedApp('#layers=damascus-ring&pins=off'));
  const arabic = draw(await loadedApp('#layers=damascus-ring&pins=off&lang=ar'));
  const color = colorOf('ring');
  expect(english.count(color, 0, inside)).toBeGreaterThan(40);
  expect(english.count(color, WIDTH - inside)).toBe(0);
  expect(arabic.count(color, WIDTH - inside)).toBeGreaterThan(40);
  expect(arabic.count(color, 0, inside)).toBe(0);
});

test('the active filters are in the legend', async () => {
  const app = await loadedApp('#time=2025-07-01..2025-07-31&category=violence,strike');
  await render(Timeline, { app, layout: new Layout(), insets: { top: 0, right: 0, bottom: 0, left: 0 } });
  await expect.element(page.getByRole('region', { name: 'Timeline' })).toHaveTextContent('July 2025: ');
  const left = app.events.filter(
    ({ properties: { date, category } }) => date.start <= '2025-07-31' && date.end >= '2025-07-01' && /violence|strike/.test(category),
  );
  const { text, count } = draw(app);
  expect(text).toContain(`Filtered: ${left.length} of ${app.events.length} events. Category: Violence; Air strikes · Time: July 2025`);
  expect(count(colorOf('diplomacy'))).toBe(0);
});

test('the legend explains the uncertainty of edges while the map shows it', async () => {
  const meaning = 'the true edge may lie anywhere in it';
  expect(draw(await loadedApp('#layers=sweida')).text).not.toContain(meaning);
  expect(draw(await loadedApp('#layers=sweida&doubt=on')).text).toContain(meaning);
});
