/** How long the prerendered page waits for its data before the live page takes over without them. Milliseconds. */
const PATIENCE = 5000;

/** Resolves after the next frame: the prerendered page is on the screen before MapLibre keeps the browser busy. */
function painted(): Promise<unknown> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

interface TakenOver {
  /** The drawing of the map, to be kept until the live map is drawn; undefined where the address asks for another view. */
  drawn: Element | undefined;
  /** How far the reader has scrolled the panel, in CSS pixels. */
  scrolled: number;
}

/**
 * Waits until the live page can show what the prerendered one shows, so that nothing blinks from words to "Loading…" and
 * back, then removes the prerendered page. @param loaded resolves when the data have arrived or failed
 */
export async function takeOver(loaded: Promise<void>): Promise<TakenOver> {
  const page = document.querySelector('.prerendered');
  if (!page || document.documentElement.classList.contains('other-view')) {
    page?.remove();
    return { drawn: undefined, scrolled: 0 };
  }
  await Promise.race([Promise.all([loaded, painted()]), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const drawn = page.querySelector('.home') ?? undefined;
  const scrolled = page.querySelector('main')?.scrollTop ?? 0;
  page.remove();
  return { drawn, scrolled };
}
