import { expect, test } from '../support/test.ts';
import { EVENTS, drawn, entry, eventById, map, open } from '../support/page.ts';
import type { Page } from '@playwright/test';

/** Marks may touch by this many pixels. */
const TOUCH = 3;

const MARKS = 'button.pin, button.stack, button.edge-marker';

/** What stands in the map's corners. Away from the opening view a reader may well move a pin under it, as on any map. */
const FURNITURE = '.controls, .scale, [role="img"]';

interface Mark {
  name: string;
  /** Pins and stacks are discs; everything else is a box. */
  round: boolean;
  box: DOMRect;
}

function touch(a: Mark, b: Mark): boolean {
  if (a.round && b.round) {
    const apart = Math.hypot(
      a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2,
      a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2,
    );
    return apart < (a.box.width + b.box.width) / 2 - TOUCH;
  }
  const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
  const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
  return width > TOUCH && height > TOUCH;
}

/** Pairs of things on the map that lie on each other, by name. */
async function overlaps(page: Page, selector = MARKS): Promise<string[]> {
  const marks: Mark[] = await map(page)
    .locator(selector)
    .evaluateAll((elements) =>
      elements.map((element) => ({
        name: element.getAttribute('aria-label') ?? element.className,
        round: element.matches('.pin, .stack'),
        box: element.getBoundingClientRect().toJSON() as DOMRect,
      })),
    );
  return marks.flatMap((a, index) =>
    marks
      .slice(index + 1)
      .filter((b) => touch(a, b))
      .map((b) => `${a.name} × ${b.name}`),
  );
}

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [390, 844],
] as const) {
  test(`nothing on the map lies on anything else at ${width} by ${height}, from far and near`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const hash of ['', '#map=7.4/33.0/36.5', '#map=9.5/32.8/36.6']) {
      await open(page, hash);
      await expect(page).toHaveURL(new RegExp(hash.slice(0, 8)));
      await drawn(page);
      await expect(map(page).locator('button[data-event], button.stack')).not.toHaveCount(0);
      expect(await overlaps(page, hash ? MARKS : `${MARKS}, ${FURNITURE}`), hash).toEqual([]);
    }
  });
}

test('opening an event brings its pin clear of the panel, and nothing comes to lie on it', async ({ page }) => {
  await open(page);
  const ids = ['assad-toppled', 'control-since-cease-fire', 'troops-into-buffer-zone', 'withdrawal-extent', 'roadmap-press-conference'];
  expect(ids.every((id) => EVENTS.some((event) => event.id === id))).toBe(true);
  for (const id of ids) {
    await entry(page, eventById(id)).click();
    await expect(page).toHaveURL(new RegExp(`selected=event/${id}$`));
    await drawn(page);
    const mark = map(page).locator(`button.pin[data-event="${id}"]`);
    await expect(mark).toBeVisible();
    const box = await mark.boundingBox();
    const panel = await page.getByRole('complementary', { name: 'Evidence' }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0), `${id} lies beside the panel`).toBeLessThanOrEqual(panel?.x ?? 0);
    const title = eventById(id).properties.title.en;
    expect((await overlaps(page)).filter((pair) => pair.includes(title))).toEqual([]);
  }
});
