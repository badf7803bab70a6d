import { untrack } from 'svelte';
import { formatView, parseView } from './view.ts';
import type { AppState } from './app-state.svelte.ts';

/** Everything in a hash but the camera: what makes a step worth an entry in the history. */
function withoutCamera(hash: string): string {
  return hash.replace(/^#?map=[^&]*&?/, '');
}

/**
 * Keeps the address bar and the state in step for as long as the page lives. Moving the map replaces the entry;
 * choosing, toggling and filtering add one, so that Back undoes them.
 */
export function syncAddress(app: AppState): void {
  /** Whether this is the slim page in a frame of another page: a tool of its own (src/embed/). */
  const embedded = /[?&]embed=1/.test(location.search);
  /** The hash as it was last read or written. */
  let known = '';
  const read = () => {
    known = location.hash;
    app.restore(parseView(known));
    if (embedded) app.openTool('embed');
  };
  read();
  window.addEventListener('popstate', read);

  let written = false;
  const write = (hash: string) => {
    // The reader has just pasted a link: Firefox and WebKit tell of it a moment later, and it must still be there to be read.
    if (location.hash !== known) return;
    if (hash === location.hash) return;
    const address = `${location.pathname}${location.search}${hash}`;
    // The first writing only completes what the reader's link left to the defaults.
    // In a frame Back is the host page's: no step of this map may stand in its way.
    if (written && !embedded && withoutCamera(hash) !== withoutCamera(location.hash)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    known = location.hash;
    written = true;
  };

  $effect.root(() => {
    $effect(() => {
      if (app.wantsMore) void app.loadMore();
    });
    $effect(() => {
      // Before the map and the data are there the view is not whole; writing it would lose what the link asked for.
      if ((!app.camera && app.map !== 'failed') || app.data.isLoading('zones') || app.data.isLoading('events') || app.isWaiting) return;
      const hash = formatView(app.view);
      untrack(() => write(hash));
    });
  });
}
