/**
 * Takes what lies under the article out of the keyboard's and the screen reader's way.
 *
 * @param everything whether the article covers the whole page, and not the lists alone
 * @returns what gives it back
 */
export function standBehind(reader: HTMLElement, everything: boolean): () => void {
  const page = reader.parentElement;
  const behind = everything ? [...(page?.children ?? [])].filter((each) => each !== reader) : [...(page?.querySelectorAll('main') ?? [])];
  const before = behind.map((each) => each.hasAttribute('inert'));
  for (const each of behind) each.toggleAttribute('inert', true);
  return () => behind.forEach((each, index) => each.toggleAttribute('inert', before[index]));
}

/** Scrolls a part of the article into the middle, unless it is in view already. */
export function bringIntoView(scroller: HTMLElement, selector: string): void {
  const part = scroller.querySelector(selector);
  if (!part) return;
  const [view, box] = [scroller.getBoundingClientRect(), part.getBoundingClientRect()];
  if (box.top >= view.top && box.bottom <= view.bottom) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  part.scrollIntoView({ block: box.height > view.height ? 'start' : 'center', behavior });
}
