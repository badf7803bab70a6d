import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import Evidence from '../../../src/evidence/Evidence.svelte';
import { addressOf, loadedApp } from '../support/app.ts';

const panel = page.getByRole('complementary', { name: 'Evidence' });
const arabic = page.getByRole('complementary', { name: 'الأدلة' });
const list = (name: string) => panel.getByRole('list', { name, exact: true });

/** The evidence of a point, given as in the address. */
async function ask(point: string, rest = ''): Promise<AppState> {
  const app = await loadedApp(`#${rest}&selected=point/${point}`);
  await render(Evidence, { app });
  return app;
}

/** Moves the open panel to another point. */
const goOn = (app: AppState, point: string) => app.select({ type: 'point', id: point });

test('if the readings of the ring differ, the answer says under which ones the point is inside', async () => {
  const app = await ask('33.4000,36.3000');
  await expect
    .element(list('Inside'))
    .toHaveTextContent('Not under every reading. Outside: From the centre, all round; From the centre, south only.');
  // In the city: outside the ring, which excludes the city, but inside the readings from the centre.
  goOn(app, '33.5050,36.2900');
  await expect
    .element(list('Outside'))
    .toHaveTextContent('Only under other readings: From the centre, all round; From the centre, south only.');
  goOn(app, '32.6000,36.6000');
  await expect.element(list('Inside')).toHaveTextContent('Sweida province');
  await expect.element(panel).not.toHaveTextContent('readings');
});

test('a point far from the edge of the current reading can be inside other readings', async () => {
  await ask('33.8500,36.6000', 'ring=edge-south:50');
  await expect
    .element(list('Outside'))
    .toHaveTextContent('Only under other readings: From the edge, all round; From the centre, all round.');
});

test('the ring says where only “about” decides', async () => {
  // 0.8 km inside the ring's outer edge, whose accuracy is 0.6 km.
  const app = await ask('33.3862,36.2600');
  const ring = list('Inside').getByRole('listitem').filter({ hasText: 'Damascus ring' });
  await expect.element(ring).toHaveTextContent(/nearest edge 0\.\d km \(0\.\d mi\) south.*; within what “about” allows \(±1 km\)\./);
  app.reading = { origin: 'edge', km: 10, about: 0.3 };
  await expect.element(ring).toHaveTextContent('clear of the edge’s uncertainty');
});

test('a point in no governorate is not reported as outside Syria if it may be on the Golan', async () => {
  const buffer = ['in the U.N. buffer zone, which Natural Earth gives to no governorate', 'في المنطقة العازلة التابعة للأمم المتحدة'];
  const undrawn = ['in no governorate as drawn here; see Boundaries', 'ليست في أي محافظة مرسومة هنا؛ انظر «الحدود»'];
  const app = await ask('33.1256,35.8243');
  for (const [point, [en = '-', ar = '-']] of [
    ['33.1256,35.8243', buffer],
    ['33.0500,35.8550', buffer],
    ['33.0000,35.8000', undrawn],
  ] as const) {
    goOn(app, point);
    await app.speak('en');
    await expect.poll(() => panel.getByRole('definition').first().element().textContent).toBe(en);
    await app.speak('ar');
    await expect.element(arabic.getByRole('definition').first()).toHaveTextContent(ar);
  }
});

test('the distance to the nearest edge has a direction inside a zone too; hidden zones are reported as left out', async () => {
  const app = await ask('32.8000,36.4200');
  await expect
    .element(list('Inside'))
    .toHaveTextContent(/Sweida province\s*nearest edge \d+(\.\d)? km \(.* mi\) (north-|south-)?west; clear/);
  await expect.element(panel).toHaveTextContent('Further zones that are off are listed only if the point is inside them.');
  await expect.poll(() => app.more?.isSettled).toBe(true);
  app.layers = app.everyZone.map(({ id }) => id);
  await expect.element(list('Outside')).toHaveTextContent('Line Alpha');
  await expect.element(panel).not.toHaveTextContent('Further zones that are off');
});

test('on the edge the answer is uncertain, and says by how much', async () => {
  const app = await ask('33.0000,36.0000');
  const sweida = app.zones.find(({ id }) => id === 'sweida')?.geometry.coordinates.flat(3) as unknown as number[];
  const [longitude = 0, latitude = 0] = sweida;
  goOn(app, `${latitude.toFixed(4)},${longitude.toFixed(4)}`);
  await expect
    .element(panel)
    .toHaveTextContent(/Sweida province.*less than 0\.1 km \(0\.1 mi\) from the edge; within the edge's uncertainty of about \d/s);
});

test('coordinates typed in any usual form are looked up and shown', async () => {
  const app = await ask('33.0000,36.0000');
  const field = panel.getByRole('textbox', { name: 'Coordinates' });
  const type = async (typed: string) => {
    await field.fill(typed);
    await userEvent.keyboard('{Enter}');
  };
  for (const [typed, id] of [
    ['32°42′00″N 36°34′00″E', '32.7000,36.5667'],
    ['٣٣٫٠٥، ٣٦٫٣٠', '33.0500,36.3000'],
    ['https://www.openstreetmap.org/#map=9/32.6/36.1', '32.6000,36.1000'],
  ] as const) {
    await type(typed);
    await expect.poll(() => addressOf(app)).toContain(`selected=point/${id}`);
  }

  for (const [typed, says] of [
    ['Sweida', 'These are not coordinates that can be read'],
    ['', 'Type coordinates'],
    ['33.05, 200', 'between −180 and 180'],
    ['33 70 0, 36 18 0', 'below 60'],
  ] as const) {
    await type(typed);
    await expect.element(panel.getByRole('alert')).toHaveTextContent(says);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(addressOf(app)).toContain('selected=point/32.6000,36.1000');
  }

  await type('36.3, 33.05');
  await expect.element(panel).toHaveTextContent('the other way round');
  await panel.getByRole('button', { name: 'Ask 33.0500, 36.3000' }).click();
  await expect.poll(() => addressOf(app)).toContain('selected=point/33.0500,36.3000');
});

test('a broken point in the address is ignored, and one outside the map is reported', async () => {
  const app = await ask('99,36');
  await expect.poll(() => app.isEvidenceOpen).toBe(false);
  expect(addressOf(app)).not.toContain('selected=');
  goOn(app, '48.8500,2.3500');
  await expect.element(panel).toHaveTextContent('beyond the part of the map');
  await expect.element(panel).toHaveTextContent('outside Syria as drawn here');
});

test('in Arabic', async () => {
  await ask('33.4000,36.3000', 'lang=ar');
  await expect.element(arabic).toHaveTextContent('حلقة دمشق');
  await expect.element(arabic).toHaveTextContent('ريف دمشق');
  const inside = arabic.getByRole('list', { name: 'داخل' });
  await expect.element(inside.getByText('بعيدة عن هامش').first()).toHaveTextContent('؛ ');
  await expect.element(inside).not.toHaveTextContent(';');
  await expect.element(arabic.getByRole('textbox', { name: 'الإحداثيات' })).toBeVisible();
});
