import type { OnlineBasemap } from '../src/lib/tiles/basemaps.ts';
import { parseOnlineHosts } from './online-hosts.ts';

/**
 * Reads ONLINE_BASEMAPS: `name=address` pairs, separated by semicolons or line breaks, of PMTiles files that the site offers as basemaps.
 * Throws a sentence that names the first pair that will not do; a host that ONLINE_HOSTS does not name is one of them.
 */
export function parseOnlineBasemaps(value: string | undefined, hosts: readonly string[]): OnlineBasemap[] {
  const pairs = (value ?? '').split(/[;\n]+/).map((pair) => pair.trim());
  return pairs.filter(Boolean).map((pair) => {
    const refuse = (reason: string): never => {
      throw new Error(`ONLINE_BASEMAPS: "${pair}" ${reason}; write pairs as Streets=https://tiles.example.org/streets.pmtiles`);
    };
    const at = pair.indexOf('=');
    const [name, url] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
    if (!name) return refuse('has no name');
    if (!URL.canParse(url)) return refuse('has no address');
    if (!hosts.includes(new URL(url).origin)) return refuse('is on a host that ONLINE_HOSTS does not name');
    return { name, url };
  });
}

/** What the page is told at build time of the hosts that it may reach, from the environment. */
export function defineOnline({ ONLINE_HOSTS, ONLINE_BASEMAPS }: NodeJS.ProcessEnv): Record<string, string> {
  const hosts = parseOnlineHosts(ONLINE_HOSTS);
  return {
    'import.meta.env.ONLINE_HOSTS': JSON.stringify(hosts),
    'import.meta.env.ONLINE_BASEMAPS': JSON.stringify(parseOnlineBasemaps(ONLINE_BASEMAPS, hosts)),
  };
}
