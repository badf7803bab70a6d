/** How long the prerendered page waits for its data before the live page takes over without them. Milliseconds. */
export const PATIENCE = 5000;

/** Resolves once the prerendered words are on the screen (scripts/prerender.ts says when): before, MapLibre would keep the browser busy. */
function painted(): Promise<unknown> {
  if (document.hidden || !document.documentElement.classList.contains('words-first')) return Promise.resolve();
  return new Promise((resolve) => addEventListener('wordspainted', resolve, { once: true }));
}

interface TakenOver {
  /** The prerendered page, of which only the map still shows; undefined where the address asks for another view. */
  drawn: Element | undefined;
  /** How far the reader has scrolled the panel, in CSS pixels. */
  scrolled: number;
}

/**
 * Waits until the live page can show what the prerendered one shows, so that nothing blinks from words to "Loading…" and
 * back, then takes away all of the prerendered page but its map. That stays where it is: moved, it would have to be painted
 * again, just when MapLibre needs the graphics card. @param loaded resolves when the data have arrived or failed
 */
export async function takeOver(loaded: Promise<void>): Promise<TakenOver> {
  const page = document.querySelector('.prerendered');
  if (!page || document.documentElement.classList.contains('other-view')) {
    page?.remove();
    return { drawn: undefined, scrolled: 0 };
  }
  await Promise.race([Promise.all([loaded, painted()]), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const scrolled = page.querySelector('main')?.scrollTop ?? 0;
  page.classList.add('behind');
  page.setAttribute('aria-hidden', 'true');
  for (const part of page.querySelectorAll('.prerendered > :not(.page), .page > :not(.map)')) part.remove();
  return { drawn: page, scrolled };
}
