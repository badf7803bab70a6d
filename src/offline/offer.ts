import { mount, unmount } from 'svelte';
import type { AppState } from '../app/app-state.svelte.ts';
import UpdateNotice from './UpdateNotice.svelte';

let notice: Record<string, unknown> | undefined;

function show(app: AppState, registration: ServiceWorkerRegistration): void {
  const later = (): void => {
    if (notice) void unmount(notice);
    notice = undefined;
  };
  // One that stands already stays: it may have the focus.
  notice ??= mount(UpdateNotice, { target: document.body, props: { app, onload: () => load(registration), onlater: later } });
}

/** Puts the newer version in charge and shows it at this address. Where another tab has done so already, just shows it. */
function load(registration: ServiceWorkerRegistration): void {
  if (!registration.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Offers the version that is fetched or being fetched, once it is all there. Does nothing where there is none. */
export function offerUpdate(app: AppState, registration: ServiceWorkerRegistration): void {
  const { installing, waiting } = registration;
  installing?.addEventListener('statechange', () => installing.state === 'installed' && show(app, registration));
  if (!installing && waiting) show(app, registration);
}
