/*
 * Runs in the service worker (scripts/offline/offline.ts). When a newer version has been fetched, the files of the one before it
 * are laid aside: a tab that goes on showing it must find its panels, though the server and Workbox know them no more. Their names
 * carry hashes, so nobody can be given a wrong one.
 */
const EARLIER = 'earlier-assets';

async function layAside() {
  const { scope } = self.registration;
  const current = (await caches.keys()).find((name) => name.includes('-precache-') && name.endsWith(scope));
  if (!current) return;
  const [from, to] = await Promise.all([caches.open(current), caches.open(EARLIER)]);
  const own = (await to.keys()).filter(({ url }) => url.startsWith(scope));
  await Promise.all(own.map((request) => to.delete(request)));
  const kept = (await from.keys()).filter(({ url }) => url.startsWith(`${scope}assets/`));
  await Promise.all(kept.map(async (request) => to.put(request, await from.match(request))));
}

// Before Workbox's own listener, which clears away: this script is imported first.
self.addEventListener('install', (event) => event.waitUntil(layAside()));
