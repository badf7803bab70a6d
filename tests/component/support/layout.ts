import { Layout } from '../../../src/app/layout.svelte.ts';

/** The layout of a window of a given size, in CSS pixels; wide by default. */
export function layoutOf(width = 1280, height = 800): Layout {
  const layout = new Layout();
  layout.width = width;
  layout.height = height;
  return layout;
}

export const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
