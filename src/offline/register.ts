import type { AppState } from '../app/app-state.svelte.ts';
import { createPolicy } from '../trusted-types.ts';

const ADDRESS = './sw.js';

let registered = false;

/**
 * Registers the service worker, which makes the site work offline. A newer version is offered to the reader; until then this page
 * stays as it is. Does nothing if the browser has no service workers (pages without https) or forbids them: the site then needs its
 * server. Further calls do nothing.
 */
export async function workOffline(app: AppState): Promise<void> {
  if (registered) return;
  registered = true;
  const workers = navigator.serviceWorker;
  try {
    const policy = createPolicy('service-worker', { createScriptURL: () => ADDRESS });
    const registration = await workers.register(policy?.createScriptURL('') ?? ADDRESS);
    // Without a controlling worker this is the first visit, and the version being downloaded is this one.
    const offer = () => workers.controller && import('./offer.ts').then((module) => module.offerUpdate(app, registration));
    registration.onupdatefound = offer;
    await offer();
  } catch {
    // Service workers are missing or forbidden.
  }
}
