import type { Plugin } from 'vite';
import { ONLINE_META, type Online, type OnlineBasemap } from '../src/tiles/online-basemaps.ts';
import { parseOnlineHosts } from './online-hosts.ts';

const CHARSET = /[ \t]*<meta charset="[^"]*"\s*\/?>\n?/i;
const META = new RegExp(`^[ \\t]*<meta name="${ONLINE_META}"[^>]*>\\n?`, 'm');

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

/** Which hosts the site may reach and which basemaps it offers, from the environment. Throws where either will not do. */
export function onlineFrom({ ONLINE_HOSTS, ONLINE_BASEMAPS }: Record<string, string | undefined>): Online {
  const hosts = parseOnlineHosts(ONLINE_HOSTS);
  return { hosts, basemaps: parseOnlineBasemaps(ONLINE_BASEMAPS, hosts) };
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Writes it into the page's head, for src/tiles/read-online.ts to read; what stood there before gives way. */
export function withOnline(html: string, online: Online): string {
  const bare = html.replace(META, '');
  if (!online.hosts.length) return bare;
  const meta = `    <meta name="${ONLINE_META}" content="${escapeAttribute(JSON.stringify(online))}" />\n`;
  return bare.replace(CHARSET, (charset) => charset + meta);
}

/** Tells the page, built or served for development, which hosts it may reach: ONLINE_HOSTS and ONLINE_BASEMAPS of the environment. */
export function onlineBasemaps(): Plugin {
  const online = onlineFrom(process.env);
  return { name: 'online-basemaps', transformIndexHtml: (html) => withOnline(html, online) };
}
