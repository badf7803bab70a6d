import { mount, unmount } from 'svelte';
import type { AppState } from '../app/app-state.svelte.ts';
import UpdateNotice from './UpdateNotice.svelte';

let notice: Record<string, unknown> | undefined;

function show(app: AppState, registration: ServiceWorkerRegistration): void {
  const later = (): void => {
    if (notice) void unmount(notice);
    notice = undefined;
  };
  // Keep a notice that is already open: it may have the focus.
  notice ??= mount(UpdateNotice, { target: document.body, props: { app, onload: () => load(registration), onlater: later } });
}

/** Activates the newer version and reloads the page. If another tab has activated it already, only reloads. */
function load(registration: ServiceWorkerRegistration): void {
  if (!registration.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Offers a new version once it is fully downloaded. Does nothing if there is none. */
export function offerUpdate(app: AppState, registration: ServiceWorkerRegistration): void {
  const { installing, waiting } = registration;
  installing?.addEventListener('statechange', () => installing.state === 'installed' && show(app, registration));
  if (!installing && waiting) show(app, registration);
}
