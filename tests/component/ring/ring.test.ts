import { render } from 'vitest-browser-svelte';
import { page, userEvent, type Locator } from 'vitest/browser';
import { expect, test } from 'vitest';
import Alerts from '../../../src/app/Alerts.svelte';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import Evidence from '../../../src/evidence/Evidence.svelte';
import LayerList from '../../../src/zones/LayerList.svelte';
import { addressOf, loadedApp } from '../support/app.ts';
import { answerFor } from '../support/network.ts';

const layers = page.getByRole('region', { name: 'Layers' });
const panel = page.getByRole('complementary', { name: 'Evidence' });
const distanceIn = (within: Locator) => within.getByRole('spinbutton', { name: 'Distance' });
const aboutIn = (within: Locator) => within.getByRole('spinbutton', { name: 'What “about” allows' });
const distance = distanceIn(panel);
const about = aboutIn(panel);
const slider = panel.getByRole('slider', { name: 'Distance' });
const back = panel.getByRole('button', { name: 'Back to the default reading' });
const rows = panel.getByRole('list').filter({ hasText: 'From the centre, south only' });
/** The panel's text on the distance to a zone. */
const ways = (text: string) => panel.getByRole('definition').filter({ hasText: text });

const count = (of: Locator) => expect.poll(() => of.elements().length);
const address = (app: AppState) => expect.poll(() => addressOf(app));

const focus = (on: Locator) => (on.element() as HTMLElement).focus();

/** Renders the list of layers and the evidence with the ring's control. */
async function openRing(hash = '#selected=zone/damascus-ring'): Promise<AppState> {
  const app = await loadedApp(hash);
  await render(LayerList, { app });
  await render(Evidence, { app });
  await expect.element(distance).toBeVisible();
  return app;
}

test('the panel shows the default reading, which the address omits', async () => {
  const app = await openRing();
  await expect.element(distance).toHaveValue('10');
  await expect.element(about).toHaveValue('1');
  for (const text of ['6.2 mi', 'Six miles is 9.66 km', '9 to 11 km']) await expect.element(panel).toHaveTextContent(text);
  await expect.element(panel.getByRole('radio', { name: 'City’s edge' })).toBeChecked();
  await expect.element(panel.getByRole('radio', { name: 'All round' })).toBeChecked();
  expect(addressOf(app)).not.toContain('ring=');
});

test('slider, buttons and keys change the same number', async () => {
  const app = await openRing();
  focus(slider);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(distance).toHaveValue('10.5');
  await panel.getByRole('button', { name: 'Distance: more' }).click();
  await expect.element(distance).toHaveValue('11');
  await expect.element(slider).toHaveValue('11');
  focus(distance);
  await userEvent.keyboard('{PageUp}{ArrowDown}');
  await expect.element(distance).toHaveValue('15.5');
  await expect.element(distance).toHaveAttribute('aria-valuetext', '15.5 km (9.6 mi)');
  await address(app).toMatch(/&ring=edge:15.5(&|$)/);
  focus(slider);
  await userEvent.keyboard('{End}');
  await expect.element(distance).toHaveValue('50');
  const more = panel.getByRole('button', { name: 'Distance: more' });
  await expect.element(more).toHaveAttribute('aria-disabled', 'true');
  focus(more);
  await userEvent.keyboard('{Enter}');
  await expect.element(distance).toHaveValue('50');
});

test('centre and south: the city is included, the north is not; the readings are compared', async () => {
  const app = await openRing();
  await count(rows.getByRole('button')).toBe(4);
  const round = rows.getByRole('button', { name: 'From the centre, all round' });
  await expect.element(round).toHaveTextContent('314 km²');
  await expect.element(round).toHaveTextContent('also Damascus');
  await count(ways('21 km (13 mi)')).toBe(1);

  await panel.getByRole('radio', { name: 'City centre' }).click();
  await panel.getByRole('radio', { name: 'South only' }).click();
  await address(app).toMatch(/&ring=centre-south:10(&|$)/);
  await expect.element(layers).toHaveTextContent('157 km²');
  await expect.element(panel).toHaveTextContent('Umayyad Square');
  await expect.element(panel.getByRole('listitem').filter({ hasText: 'bboxClip' })).toBeVisible();

  await rows.getByRole('button', { name: 'From the edge, south only' }).click();
  await address(app).toMatch(/&ring=edge-south:10(&|$)/);
  await back.click();
  await address(app).not.toContain('ring=');
  await expect.element(back).toHaveFocus();
});

test('an invalid distance gets a message beside the field, and the last valid ring stays', async () => {
  const app = await openRing('#selected=zone/damascus-ring&ring=edge:12');
  for (const [typed, message] of [
    ['-3', 'Write a number of kilometres between 0.5 and 50.'],
    ['9999', 'Write a number of kilometres between 0.5 and 50.'],
    ['abc', 'This is not a number.'],
    ['7.5 miles', 'This field takes kilometres: 12.07.'],
    ['7,5', 'Write decimals with a point: 7.5.'],
  ] as const) {
    await distance.fill(typed);
    await expect.element(distance).toHaveAttribute('aria-invalid', 'true');
    await expect.element(distance).toHaveAccessibleDescription(expect.stringContaining(message));
    await expect.element(panel.getByText(message)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(distance).toHaveValue(typed);
    await expect.element(layers).toHaveTextContent("12 km from the city's edge");
    expect(addressOf(app)).toContain('ring=edge:12');
  }
  await distance.fill('٧٫٥');
  await expect.element(distance).not.toHaveAttribute('aria-invalid');
  await address(app).toMatch(/&ring=edge:7.5(&|$)/);
  await userEvent.keyboard('{Enter}');
  await expect.element(distance).toHaveValue('7.5');
});

test('a link opens its reading, with the events inside it and the zones that it reaches', async () => {
  await openRing('#selected=zone/damascus-ring&ring=edge:50:2');
  await expect.element(distance).toHaveValue('50');
  await expect.element(about).toHaveValue('2');
  await count(ways('reaches into it')).toBe(2);
  await expect.element(panel).toHaveTextContent('1974 ceasefire line');
  await expect.element(panel.getByRole('list', { name: 'Events inside' }).getByRole('button').nth(3)).toBeVisible();
  await expect.element(panel.getByRole('listitem').filter({ hasText: 'Quneitra governorate (Natural Earth' })).toBeVisible();
});

test('the tolerance of “about” is in the legend and announced; shape, steps and file stay those of the default', async () => {
  const app = await openRing('#selected=zone/damascus-ring&doubt=on');
  await about.fill('3');
  await address(app).toMatch(/&ring=edge:10:3(&|$)/);
  await expect.element(layers).toHaveTextContent("10 km from the city's edge, all round, give or take 3 km");
  await expect.poll(() => app.announcement).toMatch(/^Damascus ring: 10 km from the city's edge, all round, give or take 3 km\. 765 km²/);
  await expect.element(panel).toHaveTextContent('7 to 13 km');
  await expect.element(panel).toHaveTextContent("Other outlines: 10 km from the city's centre.");
  const made = panel.getByRole('region', { name: 'How this was made' });
  await expect.element(made.getByRole('button', { name: 'Show the steps on the map' })).toBeVisible();
  await expect.element(made).not.toHaveTextContent('This reading was computed on this page.');
});

test('the ring’s panel compares readings even while its layer is off', async () => {
  const app = await openRing('#layers=sweida&selected=zone/damascus-ring');
  await expect.element(panel).toHaveTextContent('9 to 11 km');
  await expect.element(panel).toHaveTextContent('The readings side by side');
  await count(ways('21 km (13 mi)')).toBe(1);
  expect(app.isZoneVisible('damascus-ring')).toBe(false);
});

test('a ring that reaches into a visible further zone says so; one that only touches it does not', async () => {
  const withdrawal = 'Reported withdrawal of heavy weapons';
  const meets = panel.getByRole('term').filter({ hasText: withdrawal });
  const keeps = "The area of the reported withdrawal keeps to the default reading, 10 km from the city's edge, all round.";
  const app = await openRing('#layers=damascus-ring,withdrawal-south&selected=zone/damascus-ring&ring=edge:20');
  await count(meets).toBe(1);
  await count(ways('reaches into it')).toBe(1);
  await expect.element(panel).toHaveTextContent(keeps);
  await layers.getByRole('button', { name: `About ${withdrawal}` }).click();
  await expect.element(panel.getByRole('heading', { level: 2 })).toHaveTextContent(withdrawal);
  await expect.element(panel).toHaveTextContent(keeps);

  app.select({ type: 'zone', id: 'damascus-ring' });
  await back.click();
  await expect.element(panel).toHaveTextContent('9 to 11 km');
  await count(meets).toBe(0);
  await expect.element(panel).not.toHaveTextContent(keeps);
});

test('the list of layers has the control too, and both move together', async () => {
  const app = await loadedApp();
  await render(LayerList, { app });
  await render(Evidence, { app });
  const toggle = layers.getByRole('button', { name: 'Change the distance' });
  focus(toggle);
  await userEvent.keyboard('{Enter}');
  await expect.element(toggle).toHaveAttribute('aria-expanded', 'true');
  await distanceIn(layers).fill('8');
  await expect.element(layers).toHaveTextContent("8 km from the city's edge");
  await expect.element(aboutIn(layers)).toHaveValue('1');
  await aboutIn(layers).fill('2');
  await address(app).toMatch(/ring=edge:8:2(&|$)/);
  await expect.element(layers).not.toHaveTextContent('Six miles is 9.66 km');
  await layers.getByRole('button', { name: 'About Damascus ring' }).click();
  await expect.element(distance).toHaveValue('8');
});

test('a file that fails to load is named, and trying again draws the reading', async () => {
  const mend = answerFor('capital.geojson', () => new Response('', { status: 404 }));
  const app = await loadedApp('#selected=zone/damascus-ring&ring=edge:20');
  await render(LayerList, { app });
  await render(Alerts, { app });
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('geo/capital.geojson');
  await expect.element(layers).toHaveTextContent('765 km²');
  mend();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.element(layers).toHaveTextContent('2,109 km²');
  await expect.element(alert).not.toBeInTheDocument();
});
