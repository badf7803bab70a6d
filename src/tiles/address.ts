import { TileError } from './tile-set.ts';

/** The hosts that the page may request: its own and those that the build was given (ONLINE_HOSTS). */
export interface Reach {
  /** Origins such as `https://tiles.example.org`. */
  hosts: readonly string[];
  /** URL of the page. */
  page: string;
}

/** Loopback addresses stay on this machine, so they may use http. */
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

/**
 * Parses the URL of a tile file that a reader typed; one without a host is relative to the page. Throws a {@link TileError} if it is
 * not a URL, is not https, or its host is not one that this site was built for.
 */
export function parseTileAddress(text: string, { hosts, page }: Reach): URL {
  const typed = text.trim();
  if (!typed || !URL.canParse(typed, page)) throw new TileError('address');
  const url = new URL(typed, page);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) throw new TileError('address');
  const own = url.origin === new URL(page).origin;
  if (!own && url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) throw new TileError('https');
  if (!own && !hosts.includes(url.origin)) throw new TileError('host', url.host);
  return url;
}
