import type { Plugin } from 'vite';
import { ONLINE_META, type Online, type OnlineBasemap } from '../src/tiles/online-basemaps.ts';
import { parseOnlineHosts } from './online-hosts.ts';

const CHARSET = /[ \t]*<meta charset="[^"]*"\s*\/?>\n?/i;
const META = new RegExp(`^[ \\t]*<meta name="${ONLINE_META}"[^>]*>\\n?`, 'm');

/**
 * Parses ONLINE_BASEMAPS: `name=URL` pairs, separated by semicolons or line breaks, of PMTiles files that the site offers as
 * basemaps. Throws an error that names the first invalid pair, for example one on a host that ONLINE_HOSTS does not name.
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
    if (!URL.canParse(url)) return refuse('has no valid URL');
    if (!hosts.includes(new URL(url).origin)) return refuse('is on a host that ONLINE_HOSTS does not name');
    return { name, url };
  });
}

/** Reads the hosts that the site may reach and the basemaps it offers from the environment. Throws if either is invalid. */
export function onlineFrom({ ONLINE_HOSTS, ONLINE_BASEMAPS }: Record<string, string | undefined>): Online {
  const hosts = parseOnlineHosts(ONLINE_HOSTS);
  return { hosts, basemaps: parseOnlineBasemaps(ONLINE_BASEMAPS, hosts) };
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Writes the setting into the page's head, where src/tiles/read-online.ts reads it. Replaces an existing one. */
export function withOnline(html: string, online: Online): string {
  const bare = html.replace(META, '');
  if (!online.hosts.length) return bare;
  const meta = `    <meta name="${ONLINE_META}" content="${escapeAttribute(JSON.stringify(online))}" />\n`;
  return bare.replace(CHARSET, (charset) => charset + meta);
}

/** Passes ONLINE_HOSTS and ONLINE_BASEMAPS to the page, in the build and in development. */
export function onlineBasemaps(): Plugin {
  const online = onlineFrom(process.env);
  return { name: 'online-basemaps', transformIndexHtml: (html) => withOnline(html, online) };
}
