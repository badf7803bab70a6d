import { ONLINE_META, type Online } from './online-basemaps.ts';

/** Reads from the page's head which hosts and basemaps the site was built for (scripts/online-basemaps.ts); none by default. */
export function readOnline(): Online {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${ONLINE_META}"]`);
  return meta ? (JSON.parse(meta.content) as Online) : { hosts: [], basemaps: [] };
}
