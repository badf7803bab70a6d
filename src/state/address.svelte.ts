import { untrack } from 'svelte';
import { formatView, parseView } from '../lib/view.ts';
import type { AppState } from './app-state.svelte.ts';

/** Everything in a hash but the camera: what makes a step worth an entry in the history. */
function withoutCamera(hash: string): string {
  return hash.replace(/^#?map=[^&]*&?/, '');
}

/**
 * Keeps the address bar and the state in step. Moving the map replaces the entry; choosing, toggling and filtering
 * add one, so that Back undoes them. Call once while a component initialises; returns how to stop.
 */
export function syncAddress(app: AppState): () => void {
  app.restore(parseView(location.hash));

  const read = () => app.restore(parseView(location.hash));
  window.addEventListener('popstate', read);

  const stop = $effect.root(() => {
    $effect(() => {
      // Before the map and the zones are there the view is not whole; writing it would lose what the link asked for.
      if (!app.camera || app.data.isLoading('zones') || app.data.isLoading('events')) return;
      const hash = formatView(app.view);
      untrack(() => write(hash));
    });
  });

  return () => {
    window.removeEventListener('popstate', read);
    stop();
  };
}

let written = false;

function write(hash: string): void {
  if (hash === location.hash) return;
  const address = `${location.pathname}${location.search}${hash}`;
  if (written && withoutCamera(hash) !== withoutCamera(location.hash)) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  written = true;
}
