import { formatView, type View } from '../app/view.ts';

/** The page itself, without a view and without what only an embedding asks for. */
const page = (): string => `${location.origin === 'null' ? 'file://' : location.origin}${location.pathname}`;

/** What somebody else can open: rows of a reader's own file stay with the reader. */
const shareable = (view: View): View => (view.selected?.type === 'row' ? { ...view, selected: undefined } : view);

/** Address of a view, whole: what a reader who opens it sees. */
export function addressOf(view: View): string {
  return `${page()}${formatView(shareable(view))}`;
}

/** Address of the slim page for a frame of another page. */
export function embedAddress(view: View): string {
  return `${page()}?embed=1${formatView(shareable(view))}`;
}
