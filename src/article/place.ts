/**
 * Takes what lies under the article out of the keyboard's and the screen reader's way, for as long as it lies there: the page itself
 * makes its lists available anew whenever evidence opens or closes.
 *
 * @param everything whether the article covers the whole page, and not the lists alone
 * @returns what gives it back
 */
export function standBehind(reader: HTMLElement, everything: boolean): () => void {
  const page = reader.parentElement;
  const others = [...(page?.children ?? [])].filter((each) => each !== reader);
  const behind = [...(everything ? others : []), ...(page?.querySelectorAll('main') ?? [])];
  const cover = () => {
    for (const each of behind) if (!each.hasAttribute('inert')) each.toggleAttribute('inert', true);
  };
  cover();
  const observer = new MutationObserver(cover);
  for (const each of behind) observer.observe(each, { attributeFilter: ['inert'] });
  return () => {
    observer.disconnect();
    for (const each of behind) each.toggleAttribute('inert', false);
  };
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
