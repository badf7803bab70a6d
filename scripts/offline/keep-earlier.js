/*
 * Runs in the service worker (scripts/offline/offline.ts). When a new version is installed, copies the assets of the previous one
 * to another cache: a tab that still shows the old version can then load its panels, which are gone from the server and from
 * Workbox's cache. File names contain content hashes, so a wrong file is never served.
 */
const EARLIER = 'earlier-assets';

async function copyAssets() {
  const { scope } = self.registration;
  const current = (await caches.keys()).find((name) => name.includes('-precache-') && name.endsWith(scope));
  if (!current) return;
  const [from, to] = await Promise.all([caches.open(current), caches.open(EARLIER)]);
  const own = (await to.keys()).filter(({ url }) => url.startsWith(scope));
  await Promise.all(own.map((request) => to.delete(request)));
  const kept = (await from.keys()).filter(({ url }) => url.startsWith(`${scope}assets/`));
  await Promise.all(kept.map(async (request) => to.put(request, await from.match(request))));
}

// This script is imported first, so it runs before Workbox's own listener deletes the files.
self.addEventListener('install', (event) => event.waitUntil(copyAssets()));
