import type { AppState } from '../app/app-state.svelte.ts';
import { createPolicy } from '../trusted-types.ts';

const ADDRESS = './sw.js';

let registered = false;

/**
 * Registers the service worker, with which the site works without a network. Where a newer version of the site has been fetched
 * it is offered to the reader; this page stays as it is. Does nothing where the browser has no service workers (a page without
 * https) or allows none: then the site just needs its server. Called again it does nothing.
 */
export async function workOffline(app: AppState): Promise<void> {
  if (registered) return;
  registered = true;
  const workers = navigator.serviceWorker;
  try {
    const policy = createPolicy('service-worker', { createScriptURL: () => ADDRESS });
    const registration = await workers.register(policy?.createScriptURL('') ?? ADDRESS);
    // Without a worker in charge this is the first visit, and what is being fetched is this version.
    const offer = () => workers.controller && import('./offer.ts').then((module) => module.offerUpdate(app, registration));
    registration.onupdatefound = offer;
    await offer();
  } catch {
    // No service workers here, or none allowed.
  }
}
