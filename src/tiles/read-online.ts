import { ONLINE_META, type Online } from './online-basemaps.ts';

/** Reads the hosts and basemaps that the site was built for from the page's head (scripts/online-basemaps.ts). None by default. */
export function readOnline(): Online {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${ONLINE_META}"]`);
  return meta ? (JSON.parse(meta.content) as Online) : { hosts: [], basemaps: [] };
}
