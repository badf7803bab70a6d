import { resolve } from 'node:path';
import { pointOnFeature } from '@turf/turf';
import type { PNG } from 'pngjs';
import { en } from '../../../src/i18n/en.ts';
import { READING_WORDS } from '../../../src/ring/messages.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { STOPS, STORY } from '../../fixtures/published.ts';
import { MADE_UP_ARTICLE, QUOTATIONS } from '../../fixtures/made-up-article.ts';
import { EVENTS, MORE, ZONES, difference, eventById } from '../support/page.ts';
import { readPdf } from '../support/read-pdf.ts';
import type { Role, Target } from './probe.ts';
import { MAP } from './tab.ts';
import { expect, test } from './test.ts';

/** The narrowest that the windows of these browsers can be. CSS pixels. */
const PHONE = { firefox: 500, webkit: 447 };

const t = en;
const named = (role: Role, name: string, within?: Target): Target => ({ role, name, ...(within !== undefined && { within }) });
const button = (name: string, within?: Target) => named('button', name, within);
const layers = named('region', t.regions.layers);
const events = named('region', t.regions.events);
const evidence = named('complementary', t.regions.evidence);
const title: Target = { role: 'heading', within: evidence };
const dialog: Target = { role: 'dialog' };
const pin = (id: string) => `button.pin[data-event="${id}"]`;
const event = eventById('withdrawal-extent');

/** Colours of a picture, each once. */
const colors = (png: PNG) => new Set(new Uint32Array(Uint8Array.from(png.data).buffer)).size;
/** How light a picture is, 0 to 255. */
const lightness = ({ data }: PNG) => data.reduce((sum, value, at) => (at % 4 === 3 ? sum : sum + value), 0) / ((data.length / 4) * 3);

// One page, in which one flow follows the other: a load of its own for each would take most of the time.

test('the page opens with its map, zones and pins', async ({ tab }) => {
  await tab.load();
  await tab.atRest();
  expect(await tab.driver.evaluate(() => document.title)).toBe(STORY.title.en);
  for (const { properties } of ZONES) expect(await tab.isChecked(named('switch', properties.title.en))).toBe(true);
  expect(await tab.driver.evaluate(() => document.querySelectorAll('button.pin, button.stack').length)).toBeGreaterThan(5);
  expect(colors(await tab.patch(36.6, 33, 300))).toBeGreaterThan(50);
});

test('each zone is hidden and shown again by its switch', async ({ tab }) => {
  await tab.open('#map=8/33/36.3&pins=off');
  for (const zone of ZONES) {
    const [longitude = 0, latitude = 0] = pointOnFeature(zone).geometry.coordinates;
    const patch = () => tab.patch(longitude, latitude, 16);
    const toggle = named('switch', zone.properties.title.en);
    await test.step(zone.properties.title.en, async () => {
      await tab.atRest();
      const before = await patch();
      await tab.click(toggle);
      await expect.poll(() => tab.hash()).not.toMatch(new RegExp(`layers=[^&]*${zone.id}`));
      expect(await tab.isChecked(toggle)).toBe(false);
      await expect.poll(async () => difference(before, await patch())).toBeGreaterThan(0.2);
      await tab.click(toggle);
      await expect.poll(() => tab.hash()).toMatch(new RegExp(`layers=[^&]*${zone.id}`));
      // Away from the row: under the pointer its zone is drawn stronger.
      await tab.click('h1');
      await expect.poll(async () => difference(before, await patch())).toBeLessThan(0.02);
    });
  }
});

test('a pin opens by keyboard and by click, and Escape gives the focus back to it', async ({ tab }) => {
  await tab.open('#map=8/33/36.3');
  const open = async () => {
    await expect.poll(() => tab.text(title)).toBe(event.properties.title.en);
    await expect.poll(() => tab.isFocused(title)).toBe(true);
    expect(await tab.text('blockquote')).toBe(event.properties.excerpts[0]?.quote);
    expect(await tab.hash()).toContain(`selected=event/${event.id}`);
  };
  const close = async () => {
    await tab.driver.press('Escape');
    await expect.poll(() => tab.isShown(evidence)).toBe(false);
    await expect.poll(() => tab.isFocused(pin(event.id))).toBe(true);
  };
  await tab.focus(pin(event.id));
  await tab.driver.press('Enter');
  await open();
  await close();
  await tab.click(pin(event.id));
  await open();
  await close();
});

test('the slider changes the ring’s distance, in the legend and in the address', async ({ tab }) => {
  await tab.open('#map=8/33.3/36.4&selected=zone/damascus-ring');
  const words = READING_WORDS.en;
  const slider = named('slider', words.slider, evidence);
  const distance = named('spinbutton', words.distance, evidence);
  await tab.focus(slider);
  await tab.driver.press('ArrowRight');
  await expect.poll(() => tab.value(distance)).toBe('10.5');
  await expect.poll(() => tab.text(layers)).toContain("10.5 km from the city's edge");
  await expect.poll(() => tab.hash()).toContain('ring=edge:10.5');
  // A click in the middle of its track.
  await tab.click(slider);
  await expect.poll(async () => Number(await tab.value(distance))).toBeGreaterThan(20);
  await expect.poll(async () => tab.hash()).toContain(`ring=edge:${await tab.value(distance)}`);
});

test('the search finds a town by its Latin and its Arabic name', async ({ tab }) => {
  await tab.open('#map=8/33.9/36.4');
  await tab.driver.press('Control+k');
  const box: Target = { role: 'combobox', within: dialog };
  await expect.poll(() => tab.isFocused(box)).toBe(true);
  for (const name of ['suwayda', 'السويداء']) {
    await tab.driver.press('Control+a');
    await tab.driver.type(name);
    await expect.poll(() => tab.value(box)).toBe(name);
    await expect.poll(() => tab.text({ role: 'option' })).toMatch(/^Sweida ?Town$/);
  }
  await tab.driver.press('Enter');
  await expect.poll(() => tab.isShown(dialog)).toBe(false);
  await expect.poll(async () => (await tab.camera()).latitude).toBeCloseTo(32.709, 2);
});

test('the timeline leaves the events of its range', async ({ tab }) => {
  await tab.open('#map=8/33/36.3');
  await tab.click(button(t.toolNames.time));
  await expect.poll(() => tab.isShown('[data-mark]')).toBe(true);
  await tab.open('#map=8/33/36.3&time=2025-07-01..2025-07-31');
  const inJuly = EVENTS.filter(({ properties: { date } }) => date.start <= '2025-07-31' && date.end >= '2025-07-01').length;
  const count: Target = { role: 'status', within: events };
  await expect.poll(() => tab.text(count)).toBe(`${inJuly} of ${EVENTS.length} events`);
  await tab.focus(named('slider', t.time.first));
  await tab.driver.press('ArrowLeft');
  await expect.poll(() => tab.hash()).toContain('time=2025-06-30..2025-07-31');
  await tab.click(button(t.time.close));
  await expect.poll(() => tab.text(count)).toBe(`${EVENTS.length} of ${EVENTS.length} events`);
  expect(await tab.hash()).not.toContain('time=');
  expect(await tab.isFocused(button(t.toolNames.time))).toBe(true);
});

test('the tour leads on, and its end gives the reader’s own view back', async ({ tab }) => {
  await tab.open('#map=9/32.7/36.6&layers=sweida');
  await tab.atRest();
  const tour = named('region', t.tour.label);
  await tab.click(button(t.toolNames.tour));
  await expect.poll(() => tab.text({ role: 'heading', within: tour })).toBe(STOPS[0]?.title.en);
  await tab.click(button(t.tour.next, tour));
  await expect.poll(() => tab.text({ role: 'heading', within: tour })).toBe(STOPS[1]?.title.en);
  await expect.poll(() => tab.text(title)).toBe('Golan buffer zone');
  await expect.poll(async () => (await tab.camera()).longitude).toBeLessThan(36.4);
  await tab.click(button(t.tour.close, tour));
  await expect.poll(() => tab.isShown(tour)).toBe(false);
  await expect.poll(() => tab.hash()).toBe('#map=9/32.7000/36.6000&layers=sweida');
  expect(await tab.isFocused(button(t.toolNames.tour))).toBe(true);
});

test('two clicks measure a distance', async ({ tab }) => {
  await tab.open('#map=8/33/36.6&pins=off');
  await tab.atRest();
  const card = named('region', t.measure.title);
  await tab.click(button(t.toolNames.measure));
  await expect.poll(() => tab.isShown(card)).toBe(true);
  await tab.clickMap(36.4, 33);
  await expect.poll(() => tab.text(card)).toContain(t.measure.first);
  await tab.clickMap(36.9, 33);
  // Half a degree of longitude at 33° N.
  await expect.poll(() => tab.text(card)).toContain(t.measure.total('47 km (29 mi)'));
  expect(await tab.hash()).toMatch(/measure=33\.00\d\d,36\.\d{4};33\.00\d\d,36\.\d{4}/);
  await tab.click(button(t.measure.close, card));
  await expect.poll(() => tab.isShown(card)).toBe(false);
});

test('a pasted copy of the article is read along, and leads to the map', async ({ tab }) => {
  await tab.open('#map=8/33/36.3');
  const reader = named('region', t.read.region);
  await tab.click(button(t.toolNames.read));
  await tab.click(button(t.read.paste, reader));
  const field = named('textbox', t.read.pasteLabel, reader);
  await tab.focus(field);
  // What the browser does for a paste; a clipboard of the system would be shared with other programs.
  await tab.driver.evaluate((text) => document.execCommand('insertText', false, text), MADE_UP_ARTICLE);
  await tab.click(button(t.read.readPasted, reader));
  await expect.poll(() => tab.text(reader)).toContain(t.read.similar(t.read.pasted, QUOTATIONS.length, QUOTATIONS.length));
  await tab.click(`a[data-bodies~="event/${event.id}"]`);
  await expect.poll(() => tab.text(title)).toBe(event.properties.title.en);
  await tab.driver.press('Escape');
  await tab.click(button(t.read.forget, reader));
  await tab.click(button(t.read.close, reader));
  await expect.poll(() => tab.isShown(reader)).toBe(false);
});

test('an imported table that is kept comes back at the next visit, before the reader moves', async ({ tab }) => {
  await tab.open('#map=8/33/36.3');
  const data = named('region', t.import.section);
  await tab.click(button(t.toolNames.import));
  await expect.poll(() => tab.isShown(dialog)).toBe(true);
  await tab.setFile('dialog input[type="file"]', resolve('tests/fixtures/import/acled.csv'));
  await expect.poll(() => tab.text(dialog)).toContain(t.import.found('3', '3'));
  await tab.click(button(t.import.add, dialog));
  await expect.poll(() => tab.text(data)).toContain(t.import.count('3', '3'));
  await tab.click(button(t.import.keep, data));
  await expect.poll(() => tab.text(data)).toContain(t.import.kept);
  await tab.load('#map=8/33/36.3');
  await expect.poll(() => tab.text(data), { timeout: 45_000 }).toContain(t.import.count('3', '3'));
  // The list grows until everything is loaded: a click at a place would miss.
  await tab.atRest();
  await tab.click(button(t.import.remove, data));
  await expect.poll(() => tab.isShown(data)).toBe(false);
});

test('the link is copied and selected by a click, the picture and the data are saved', async ({ tab }) => {
  await tab.open('#map=8/33.1/36.2&layers=sweida&selected=event/cease-fire');
  await tab.atRest();
  await tab.click(button(t.toolNames.share));
  await tab.click(button(t.share.link.copy, dialog));
  await expect.poll(() => tab.text({ role: 'status', within: dialog })).toBe(t.share.copied);
  const link = await tab.driver.evaluate(() => location.href);
  expect(link).toContain('selected=event/cease-fire');
  await tab.click(named('textbox', t.share.link.label, dialog));
  await expect.poll(() => tab.driver.evaluate(() => String(getSelection()).trim())).toBe(link);

  await tab.click(named('tab', t.share.tabs.picture, dialog));
  await tab.click('dialog input[value="1"]');
  await tab.click(button(t.picture.save, dialog));
  await expect.poll(async () => (await tab.saved())?.name).toMatch(/-map-1x\.png$/);
  const { picture } = (await tab.saved()) ?? {};
  expect(picture?.width).toBe(await tab.driver.evaluate((selector) => document.querySelector(selector)?.clientWidth, MAP));
  // The map as it is drawn, not an empty canvas.
  expect(picture?.colors).toBeGreaterThan(50);

  await tab.click(named('tab', t.share.tabs.download, dialog));
  await tab.click(button(t.download.save, dialog));
  await expect.poll(async () => (await tab.saved())?.name).toMatch(/-shown\.geojson$/);
  const { features } = JSON.parse((await tab.saved())?.text ?? '') as GeoJSON.FeatureCollection;
  expect(features.map(({ id }) => id)).toEqual(['sweida', ...EVENTS.map(({ id }) => id)]);

  await tab.driver.press('Escape');
  await expect.poll(() => tab.isShown(dialog)).toBe(false);
  // The clipboard holds the link.
  await tab.driver.press('Control+k');
  const box: Target = { role: 'combobox', within: dialog };
  await expect.poll(() => tab.isFocused(box)).toBe(true);
  await tab.driver.press('Control+v');
  await expect.poll(() => tab.value(box)).toBe(link);
  await tab.driver.press('Escape');
  await expect.poll(() => tab.isShown(dialog)).toBe(false);
});

test('in Arabic the page is mirrored, and the arrows follow the slider’s track', async ({ tab }) => {
  await tab.open('#map=8/33.3/36.4&selected=zone/damascus-ring');
  await tab.click(button(LANGUAGES.ar.name));
  await expect.poll(() => tab.driver.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`)).toBe('ar rtl');
  const panel = named('complementary', 'الأدلة');
  await expect
    .poll(() => tab.text({ role: 'heading', within: panel }))
    .toBe(ZONES.find(({ id }) => id === 'damascus-ring')?.properties.title.ar);
  const words = READING_WORDS.ar;
  await tab.focus(named('slider', words.slider, panel));
  await tab.driver.press('ArrowLeft');
  await expect.poll(() => tab.value(named('spinbutton', words.distance, panel))).toBe('10.5');
  await tab.atRest();
  await tab.click(button(LANGUAGES.en.name));
  await expect.poll(() => tab.driver.evaluate(() => document.documentElement.dir)).toBe('ltr');
});

test('the dark theme is dark on the page and on the map', async ({ tab }) => {
  await tab.open('#map=8/33/36.3');
  await tab.atRest();
  const map = () => tab.patch(36.3, 33, 300);
  expect(lightness(await map())).toBeGreaterThan(180);
  await tab.click(button(t.darkTheme));
  await expect.poll(() => tab.hash()).toContain('theme=dark');
  await expect.poll(async () => lightness(await map())).toBeLessThan(90);
  await tab.click(button(t.darkTheme));
  await expect.poll(async () => lightness(await map())).toBeGreaterThan(180);
});

test('on a phone the panel is a sheet below the map', async ({ tab }) => {
  await tab.open('#map=7.5/33/36.5');
  await tab.resize(PHONE[tab.engine], 800);
  try {
    const sheet = () => tab.attribute('.sheet', 'data-height');
    await expect.poll(sheet).toBe('half');
    expect(await tab.driver.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await tab.click(button(t.sheetLarger));
    await expect.poll(sheet).toBe('full');
    await tab.click(`[data-opens="event/${event.id}"]`);
    await expect.poll(() => tab.text(title)).toBe(event.properties.title.en);
    await tab.driver.press('Escape');
    await expect.poll(() => tab.isFocused(`[data-opens="event/${event.id}"]`)).toBe(true);
    await tab.click(button(t.sheetSmaller));
    await tab.click(button(t.sheetSmaller));
    await expect.poll(sheet).toBe('peek');
  } finally {
    await tab.resize();
  }
});

test('the page prints with the map and every event', async ({ tab }) => {
  await tab.open('#map=8/33/36.3');
  await tab.atRest();
  // WebKit's driver cannot print: there the page is looked at as it is made ready for print.
  const [printed, rows] = await tab.driver.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const copy = document.querySelector<HTMLCanvasElement>('canvas.printed');
    const pixels = copy?.getContext('2d')?.getImageData(0, 0, copy.width, copy.height).data.buffer;
    const found = [new Set(new Uint32Array(pixels ?? new ArrayBuffer(0))).size, document.querySelectorAll('tbody th').length];
    dispatchEvent(new Event('afterprint'));
    return found;
  });
  expect(printed).toBeGreaterThan(50);
  expect(rows).toBe(EVENTS.length);
  if (tab.engine === 'webkit') return;
  const { text, pictureColors } = await readPdf(await tab.driver.print());
  for (const { properties } of EVENTS) expect(text).toContain(properties.title.en.replace(/\s+/g, ''));
  expect(pictureColors).toBeGreaterThan(50);
});

// In WebKit a part of the page that was fetched while the page itself was still starting was handed out before it had run.
for (const [hash, shows] of [
  ['#doubt=on', named('switch', t.doubt.show, layers)],
  ['#step=2', named('switch', t.doubt.show, layers)],
  ['#selected=zone/damascus-ring&step=2', title],
  ['#selected=zone/line-alpha', title],
  ['#layers=sweida,quneitra', named('switch', MORE.find(({ id }) => id === 'quneitra')?.properties.title.en ?? '', layers)],
] as const) {
  test(`${hash} opens with what it asks for, and the address follows`, async ({ tab }) => {
    await tab.load(`?still${hash}`);
    await expect.poll(() => tab.isShown('svg.still')).toBe(true);
    await expect.poll(() => tab.isShown(shows)).toBe(true);
    await tab.click(named('switch', t.layers.pins));
    await expect.poll(() => tab.hash()).toContain('pins=off');
  });
}

// In WebKit the map was made before its box had a size, in about a third of the loads.
for (const address of ['#lang=ar&selected=zone/sweida', '?embed=1', '#read=p7']) {
  test(`${address} opens at the scale that “Reset view” gives`, async ({ tab }) => {
    await tab.load(address);
    await tab.atRest();
    const camera = await tab.camera();
    await tab.click(`${MAP} [role="group"] div:nth-child(2) button`);
    await tab.atRest();
    expect(await tab.camera()).toEqual(camera);
  });
}

test('after one visit the page works with the server stopped', async ({ tab, site }) => {
  await tab.load('?offline');
  await tab.atRest();
  const controlled = () => tab.driver.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(controlled, { timeout: 30_000 }).toBe('activated');
  await site.stop();
  try {
    await tab.load('?offline');
    await tab.atRest();
    await tab.click(`[data-opens="event/${event.id}"]`);
    await expect.poll(() => tab.text('blockquote')).toBe(event.properties.excerpts[0]?.quote);
    await tab.click(button(t.toolNames.tour));
    await expect.poll(() => tab.isShown(named('region', t.tour.label))).toBe(true);
  } finally {
    await site.start();
    // Later pages come from the server again.
    await tab.driver.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    });
  }
});
