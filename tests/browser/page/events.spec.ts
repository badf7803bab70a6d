import { expect, test } from '../support/test.ts';
import { EVENTS, entry, eventById, evidence, list, map, open, pin } from '../support/page.ts';
import { go } from '../support/go.ts';

test('pins look like what they stand for, are named, open their evidence and fan out; list and map act together', async ({ page }) => {
  await open(page);
  await test.step('places outside the view are named at the edge with distance and direction', async () => {
    const expected = {
      Paris: /^Paris, 3,27\d km .* north-west of Damascus/,
      Baku: /^Baku, 1,4[23]\d km .* north-east/,
      Jerusalem: /218 km .* south-west/,
    };
    const box = await map(page).boundingBox();
    // Attribution and notice have the map's foot to themselves.
    const foot = (await page.locator('.failed').boundingBox())?.y ?? NaN;
    for (const [place, name] of Object.entries(expected)) {
      const marker = map(page).locator('button.edge-marker', { hasText: place });
      await expect(marker).toHaveAccessibleName(name);
      const at = await marker.boundingBox();
      const gap = Math.min(
        (at?.x ?? 0) - (box?.x ?? 0),
        (box?.x ?? 0) + (box?.width ?? 0) - (at?.x ?? 0) - (at?.width ?? 0),
        (at?.y ?? 0) - (box?.y ?? 0),
        foot - (at?.y ?? 0) - (at?.height ?? 0),
      );
      expect(gap, `${place} stands at the edge`).toBeLessThan(40);
      expect(gap, `${place} stands inside`).toBeGreaterThanOrEqual(0);
    }
  });

  await test.step('a pin and an edge marker open their evidence and get the focus back', async () => {
    for (const id of ['security-chief', 'buffer-zone-origin', 'baku-meeting']) {
      const { properties } = eventById(id);
      const target = map(page).locator(`button[data-event="${id}"]`);
      await target.click();
      await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(properties.title.en);
      await expect(evidence(page).locator('blockquote').first()).toHaveText(properties.excerpts[0]?.quote ?? '');
      await expect(page).toHaveURL(new RegExp(`selected=event/${id}$`));
      if (id === 'baku-meeting') await expect(evidence(page)).toContainText('north-east of Damascus');
      await page.keyboard.press('Escape');
      await expect(evidence(page)).toHaveCount(0);
      await expect(target).toBeFocused();
    }
  });

  await test.step('an unstated place has a dashed outline and a planned event is hollow', async () => {
    await expect(pin(page, 'july-strikes')).toHaveAccessibleName(/place not exact/);
    await expect(pin(page, 'july-strikes').locator('path[stroke-dasharray]')).toHaveCount(1);
    await expect(pin(page, 'security-chief').locator('path[stroke-dasharray]')).toHaveCount(0);
    await expect(map(page).locator('[data-event="baku-meeting"] path[fill="var(--pin-surface)"]')).toHaveCount(1);
  });

  await test.step('hovering or focusing in one highlights in the other', async () => {
    const event = eventById('cease-fire');
    await entry(page, event).hover();
    await expect(pin(page, event.id)).toHaveAttribute('data-highlighted', 'true');
    // Away from the panel: focus scrolls it, and what then lies under the mouse would be highlighted instead.
    await map(page).getByRole('button', { name: 'Reset view' }).hover();
    await expect(pin(page, event.id)).toHaveAttribute('data-highlighted', 'false');
    await entry(page, event).focus();
    await expect(pin(page, event.id)).toHaveAttribute('data-highlighted', 'true');
    await pin(page, 'assad-toppled').hover();
    await expect(entry(page, eventById('assad-toppled'))).toHaveAttribute('data-highlighted', 'true');
    await pin(page, 'security-chief').focus();
    await expect(entry(page, eventById('security-chief'))).toHaveAttribute('data-highlighted', 'true');
  });

  await test.step('a filter acts on both', async () => {
    await list(page).getByText('Filter events').click();
    await list(page).getByRole('group', { name: 'Category' }).getByRole('checkbox', { name: 'Diplomacy' }).uncheck();
    const left = EVENTS.filter(({ properties }) => properties.category !== 'diplomacy').length;
    await expect(list(page).locator('button[data-opens]')).toHaveCount(left);
    await expect(map(page).locator('button[data-event]')).toHaveCount(left);
    await list(page).getByRole('button', { name: 'Clear filters' }).click();
    await expect(map(page).locator('button[data-event]')).toHaveCount(EVENTS.length);
  });

  await test.step('pins of one place that have no room stack with a count and fan out when asked', async () => {
    await go(page, '#map=7.2/33.1/36.6');
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
});
