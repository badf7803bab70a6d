/** How long the prerendered page waits for its data before the live page takes over without them. Milliseconds. */
const PATIENCE = 5000;

/**
 * Waits until the live page can show what the prerendered one shows, so that nothing blinks from words to "Loading…" and
 * back, then removes the prerendered page. @param loaded resolves when the data have arrived. @returns its drawing of the map, to be kept until the live map is drawn;
 * undefined where there is none or the address asks for another view
 */
export async function takeOver(loaded: Promise<void>): Promise<Element | undefined> {
  const page = document.querySelector('.prerendered');
  if (!page) return undefined;
  const wanted = !document.documentElement.classList.contains('other-view');
  if (wanted) await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const drawn = page.querySelector('.home');
  page.remove();
  return wanted && drawn ? drawn : undefined;
}
