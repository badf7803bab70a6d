import { TileError } from './tile-set.ts';

/** Which hosts the page may ask, as it was built (ONLINE_HOSTS), and its own. */
export interface Reach {
  /** Origins such as `https://tiles.example.org`. */
  hosts: readonly string[];
  /** The page's own address. */
  page: string;
}

/** A loopback address is this machine: it needs no encryption. */
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

/**
 * Reads the address of a tile file that a reader typed; one without a host lies beside the page. Throws a {@link TileError} where it is
 * none, is not encrypted, or its host is not among those that this site was built to reach.
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
