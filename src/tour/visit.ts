import type { View } from '../app/view.ts';

/** What the tour remembers while the page lives: the stop that the reader left, and the view of before it. */
export const visit: { left: number | undefined; before: View | undefined } = { left: undefined, before: undefined };
