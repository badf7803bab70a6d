const LABELLED_HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** This machine itself needs no encryption: a server for trying things out. */
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** One entry as an origin (`https://tiles.example.org`); throws a sentence that names the entry and what would do. */
function parseHost(entry: string): string {
  const refuse = (reason: string): never => {
    throw new Error(`ONLINE_HOSTS: "${entry}" ${reason}; write hosts as https://tiles.example.org, with commas between them`);
  };
  // A bare host name means https; another scheme must say so itself, and is refused.
  const text = entry.includes('://') ? entry : `https://${entry}`;
  if (!text.startsWith('https://') && !LOOPBACK.test(text)) return refuse('is not an https host');
  if (entry.includes('*')) return refuse('has a wildcard, and every host is to be named');
  if (!URL.canParse(text)) return refuse('is not an address');
  const url = new URL(text);
  if (url.username || url.password) return refuse('carries a name or password');
  // What the URL parser would quietly mend or drop is refused: the policy must read as it was written.
  if (text.toLowerCase().replace(/\/$/, '') !== url.origin) return refuse('is more than a host and perhaps a port');
  if (!LABELLED_HOST.test(url.hostname)) return refuse('is not a host name');
  return url.origin;
}

/**
 * Reads ONLINE_HOSTS: the https hosts (or this machine's own servers, by http), separated by commas or spaces, that whoever deploys the site with online layers lets the
 * page reach. None where it is unset or empty. Throws a sentence that names the first entry that will not do.
 */
export function parseOnlineHosts(value: string | undefined): string[] {
  const entries = (value ?? '').split(/[\s,]+/).filter(Boolean);
  return [...new Set(entries.map(parseHost))];
}
