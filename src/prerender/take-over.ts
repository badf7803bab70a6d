/** How long the prerendered page waits for its data before the live page takes over without them. Milliseconds. */
export const PATIENCE = 5000;

/** Resolves once the prerendered text is painted (scripts/prerender.ts). Earlier, MapLibre would delay that paint. */
function painted(): Promise<unknown> {
  if (document.hidden || !document.documentElement.classList.contains('words-first')) return Promise.resolve();
  return new Promise((resolve) => addEventListener('wordspainted', resolve, { once: true }));
}

interface TakenOver {
  /** The prerendered page, with only its map visible; undefined if the address asks for another view. */
  drawn: Element | undefined;
  /** How far the reader has scrolled the panel, in CSS pixels. */
  scrolled: number;
}

/**
 * Waits until the live page can show the same content as the prerendered one, to avoid a flash of "Loading…", then removes
 * everything but the map from the prerendered page. The map is not moved, because that would repaint it just when MapLibre needs
 * the GPU. @param loaded resolves when the data have loaded or failed
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
