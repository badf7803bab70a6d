import { expect, test } from '../support/test.ts';
import { EVENTS, MORE, ZONES, drawn, entry, eventById, evidence, list, map, open, pin } from '../support/page.ts';
import type { EventFeature } from '../../../src/lib/schemas/events.ts';
import type { Page } from '@playwright/test';

/** The evidence panel holds everything the event's data say. */
async function expectEvidence(page: Page, event: EventFeature): Promise<void> {
  const panel = evidence(page);
  const { properties } = event;
  await expect(panel.getByRole('heading', { level: 2, name: properties.title.en })).toBeVisible();
  await expect(panel).toContainText(properties.summary.en);
  await expect(panel.locator('blockquote')).toHaveText(properties.excerpts.map(({ quote }) => quote));
  await expect(panel.locator('figcaption')).toHaveText(
    properties.excerpts.map(({ paragraph }) => `AFP reporting, 16 September 2025, ¶ ${paragraph}`),
  );
  for (const text of [properties.date.note.en, properties.place.name.en, properties.place.note.en]) await expect(panel).toContainText(text);
  const zones = properties.zones.map((id) => [...ZONES, ...MORE].find((zone) => zone.id === id)?.properties.title.en ?? id);
  await expect(panel.getByRole('list', { name: 'Zones concerned' }).getByRole('button')).toHaveText(zones);
}

test('every event can be opened from the list and shows its words', async ({ page }) => {
  await open(page);
  for (const event of EVENTS) {
    await entry(page, event).click();
    await expectEvidence(page, event);
  }
});

test('every pin can be clicked and shows its words', async ({ page }) => {
  test.slow();
  await open(page);
  for (const event of EVENTS) {
    const target = map(page).locator(`button[data-event="${event.id}"]`);
    await target.click();
    await expectEvidence(page, event);
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
    await expect(target).toBeFocused();
    // A click may have moved the map to make room for the panel.
    await map(page).getByRole('button', { name: 'Reset view' }).click();
    await drawn(page);
  }
});

test('the map has a pin for each event of the list, and no other', async ({ page }) => {
  await open(page);
  const pinned = await map(page)
    .locator('button[data-event]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['event'] ?? ''));
  const listed = await list(page)
    .locator('button[data-opens]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['opens']?.replace('event/', '') ?? ''));
  expect(pinned.sort()).toEqual(EVENTS.map(({ id }) => id).sort());
  expect(listed.sort()).toEqual(EVENTS.map(({ id }) => id).sort());
});

test('the list stands under months in date order', async ({ page }) => {
  await open(page);
  await expect(list(page).getByRole('heading', { level: 3 })).toHaveText([
    'May 1974',
    'December 2024',
    'July 2025',
    'August 2025',
    'September 2025',
  ]);
  await expect(list(page).getByRole('status')).toHaveText(`${EVENTS.length} of ${EVENTS.length} events`);
});

test('filters act on list and map alike, and can be cleared', async ({ page }) => {
  await open(page);
  await list(page).getByText('Filter events').click();
  for (const name of ['Violence', 'Air strikes', 'Withdrawal', 'Security', 'Politics']) {
    await list(page).getByRole('group', { name: 'Category' }).getByRole('checkbox', { name }).uncheck();
  }
  const diplomacy = EVENTS.filter(({ properties }) => properties.category === 'diplomacy');
  await expect(list(page).getByRole('status')).toHaveText(`${diplomacy.length} of ${EVENTS.length} events`);
  await expect(list(page).locator('button[data-opens]')).toHaveCount(diplomacy.length);
  await expect(map(page).locator('button[data-event]')).toHaveCount(diplomacy.length);

  await list(page).getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: 'Happened' }).uncheck();
  await list(page).getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: 'Planned' }).uncheck();
  await expect(list(page)).toContainText('No event matches');
  await expect(map(page).locator('button[data-event]')).toHaveCount(0);

  await list(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(map(page).locator('button[data-event]')).toHaveCount(EVENTS.length);
});

test('a planned meeting and an unstated place are drawn and said as such', async ({ page }) => {
  await open(page);
  await expect(pin(page, 'july-strikes')).toHaveAccessibleName(/place not exact/);
  await expect(pin(page, 'july-strikes').locator('path[stroke-dasharray]')).toHaveCount(1);
  await expect(pin(page, 'security-chief').locator('path[stroke-dasharray]')).toHaveCount(0);
  await entry(page, eventById('baku-meeting')).click();
  await expect(evidence(page)).toContainText('Planned');
  await expect(map(page).locator('[data-event="baku-meeting"] path[fill="var(--pin-surface)"]')).toHaveCount(1);
});

test('places outside the view are named at the edge with distance and direction', async ({ page }) => {
  await open(page);
  const expected = {
    Paris: /^Paris, 3,27\d km .* north-west of Damascus/,
    Baku: /^Baku, 1,4[23]\d km .* north-east/,
    Jerusalem: /218 km .* south-west/,
  };
  const box = await map(page).boundingBox();
  for (const [place, name] of Object.entries(expected)) {
    const marker = map(page).locator('button.edge-marker', { hasText: place });
    await expect(marker).toHaveAccessibleName(name);
    const at = await marker.boundingBox();
    const gap = Math.min(
      (at?.x ?? 0) - (box?.x ?? 0),
      (box?.x ?? 0) + (box?.width ?? 0) - (at?.x ?? 0) - (at?.width ?? 0),
      (box?.y ?? 0) + (box?.height ?? 0) - (at?.y ?? 0) - (at?.height ?? 0),
    );
    expect(gap, `${place} stands at the edge`).toBeLessThan(40);
    expect(gap, `${place} stands inside`).toBeGreaterThanOrEqual(0);
  }
  await map(page).locator('button.edge-marker', { hasText: 'Paris' }).click();
  await expect(evidence(page)).toContainText('north-west of Damascus');
});

test('pins of one place that have no room stack with a count and fan out when asked', async ({ page }) => {
  await open(page, '#map=7.2/33.1/36.6');
  const stack = map(page)
    .getByRole('button', { name: /^\d+ events: .*Sweida/ })
    .first();
  const count = Number(await stack.textContent());
  expect(count).toBeGreaterThan(1);
  const before = await map(page).locator('button.pin').count();
  await stack.click();
  await expect.poll(() => map(page).locator('button.pin').count()).toBeGreaterThanOrEqual(before + count);
  await expect(map(page).locator('button.pin:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByText(/^1 of \d+ at this place$/)).toBeVisible();
});

test('the steppers walk through the place and through the list', async ({ page }) => {
  await open(page);
  const [first, second] = EVENTS.filter(({ properties }) => properties.place.name.en === 'Damascus');
  if (!first || !second) throw new Error('Damascus should have several events');
  await entry(page, first).click();
  await evidence(page).getByRole('button', { name: 'Next at this place' }).click();
  await expectEvidence(page, second);

  await entry(page, EVENTS[0] ?? first).click();
  await expect(evidence(page).getByRole('button', { name: 'Previous event' })).toHaveAttribute('aria-disabled', 'true');
  for (const event of EVENTS.slice(1)) {
    await evidence(page).getByRole('button', { name: 'Next event' }).click();
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(event.properties.title.en);
  }
  await expect(evidence(page).getByRole('button', { name: 'Next event' })).toHaveAttribute('aria-disabled', 'true');
  await evidence(page).getByRole('button', { name: 'Previous event' }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(EVENTS.at(-2)?.properties.title.en ?? '');
});

test('hovering or focusing in the list highlights on the map, and the reverse', async ({ page }) => {
  await open(page);
  const event = eventById('cease-fire');
  await entry(page, event).hover();
  await expect(pin(page, event.id)).toHaveAttribute('data-highlighted', 'true');
  // Away from the panel: focus scrolls it, and what then lies under the mouse would be highlighted instead.
  await map(page).getByRole('button', { name: 'Zoom in' }).hover();
  await expect(pin(page, event.id)).toHaveAttribute('data-highlighted', 'false');
  await entry(page, event).focus();
  await expect(pin(page, event.id)).toHaveAttribute('data-highlighted', 'true');
  await pin(page, 'assad-toppled').hover();
  await expect(entry(page, eventById('assad-toppled'))).toHaveAttribute('data-highlighted', 'true');
  await pin(page, 'security-chief').focus();
  await expect(entry(page, eventById('security-chief'))).toHaveAttribute('data-highlighted', 'true');
  await drawn(page);
});
