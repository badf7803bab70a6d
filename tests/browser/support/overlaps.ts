import type { Page } from '@playwright/test';
import { go } from './go.ts';
import { map } from './page.ts';
import { expect } from './test.ts';

/** Allowed overlap in pixels. */
const TOUCH = 3;

const MARKS = 'button.pin, button.stack, button.edge-marker';

/** Controls in the map's corners. Outside the opening view, a reader may pan a pin under them. */
const FURNITURE = '.controls, .scale, [role="img"]';

interface Mark {
  name: string;
  /** Pins and stacks are circles; everything else is a box. */
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

/** Pairs of elements on the map that overlap, by name. */
export async function overlaps(page: Page, selector = MARKS): Promise<string[]> {
  await expect(map(page).locator('button[data-event], button.stack')).not.toHaveCount(0);
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

/** Checks the opening view, one zoomed out and one zoomed in: nothing overlaps in any of the three. */
export async function expectNoOverlaps(page: Page): Promise<void> {
  expect(await overlaps(page, `${MARKS}, ${FURNITURE}`)).toEqual([]);
  for (const view of ['7.4/33.0/36.5', '9.5/32.8/36.6']) {
    await go(page, `#map=${view}`);
    expect(await overlaps(page), view).toEqual([]);
  }
}
