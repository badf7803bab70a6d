const LABELLED_HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Servers on this machine may use http, to try things out. */
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** Parses one entry to an origin (`https://tiles.example.org`). Throws an error that names the entry and a valid example. */
function parseHost(entry: string): string {
  const refuse = (reason: string): never => {
    throw new Error(`ONLINE_HOSTS: "${entry}" ${reason}; write hosts as https://tiles.example.org, with commas between them`);
  };
  // A bare host name means https; any other scheme is rejected.
  const text = entry.includes('://') ? entry : `https://${entry}`;
  if (!text.startsWith('https://') && !LOOPBACK.test(text)) return refuse('is not an https host');
  if (entry.includes('*')) return refuse('has a wildcard; name every host');
  if (!URL.canParse(text)) return refuse('is not an address');
  const url = new URL(text);
  if (url.username || url.password) return refuse('contains a name or password');
  // Reject what the URL parser would silently fix or drop: the policy must match what was written.
  if (text.toLowerCase().replace(/\/$/, '') !== url.origin) return refuse('is more than a host with an optional port');
  if (!LABELLED_HOST.test(url.hostname)) return refuse('is not a host name');
  return url.origin;
}

/**
 * Parses ONLINE_HOSTS: the https hosts, or http servers on this machine, that the page may reach, separated by commas or spaces.
 * Empty if the variable is unset. Throws an error that names the first invalid entry.
 */
export function parseOnlineHosts(value: string | undefined): string[] {
  const entries = (value ?? '').split(/[\s,]+/).filter(Boolean);
  return [...new Set(entries.map(parseHost))];
}
