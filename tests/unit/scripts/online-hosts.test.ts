import { expect, it } from 'vitest';
import { parseOnlineHosts } from '../../../scripts/online-hosts.ts';

it('reads hosts separated by commas or spaces, each once', () => {
  expect(parseOnlineHosts('https://tiles.example.org, a.example.net:8443\nhttps://tiles.example.org/')).toEqual([
    'https://tiles.example.org',
    'https://a.example.net:8443',
  ]);
});

it('is empty if nothing is set', () => {
  expect(parseOnlineHosts(undefined)).toEqual([]);
  expect(parseOnlineHosts(' ')).toEqual([]);
});

it('allows http on this machine', () => {
  expect(parseOnlineHosts('http://127.0.0.1:8080 http://localhost')).toEqual(['http://127.0.0.1:8080', 'http://localhost']);
});

it.each([
  ['http://127.0.0.1.example.org', 'is not an https host'],
  ['http://tiles.example.org', 'is not an https host'],
  ['*.example.org', 'has a wildcard'],
  ['https://example.org/tiles', 'is more than a host'],
  ['https://me:secret@example.org', 'contains a name'],
  ["example.org;script-src'unsafe-inline'", ''],
  ['https://exa"mple.org', ''],
  ['javascript:alert(1)', 'is not an address'],
  ["'unsafe-inline'", ''],
])('rejects %s and names it', (entry, reason) => {
  expect(() => parseOnlineHosts(entry)).toThrow(`ONLINE_HOSTS: "${entry}" ${reason}`);
});
