import { describe, expect, it } from 'vitest';
import { onlineFrom, parseOnlineBasemaps, withOnline } from '../../../scripts/online-basemaps.ts';

const HOSTS = ['https://tiles.example.org'];

it('reads pairs of name and URL, even with an equals sign in the URL', () => {
  expect(
    parseOnlineBasemaps('Streets=https://tiles.example.org/s.pmtiles?v=1; Relief, shaded=https://tiles.example.org/r.pmtiles', HOSTS),
  ).toEqual([
    { name: 'Streets', url: 'https://tiles.example.org/s.pmtiles?v=1' },
    { name: 'Relief, shaded', url: 'https://tiles.example.org/r.pmtiles' },
  ]);
  expect(parseOnlineBasemaps(undefined, HOSTS)).toEqual([]);
});

it.each([
  ['https://tiles.example.org/s.pmtiles', 'has no name'],
  ['Streets', 'has no name'],
  ['Streets=s.pmtiles', 'has no valid URL'],
  ['Streets=https://elsewhere.example.org/s.pmtiles', 'is on a host that ONLINE_HOSTS does not name'],
  ['Streets=javascript:alert(1)', 'is on a host'],
])('rejects %s and names it', (pair, reason) => {
  expect(() => parseOnlineBasemaps(pair, HOSTS)).toThrow(`ONLINE_BASEMAPS: "${pair}" ${reason}`);
});

describe('the setting in the page', () => {
  const PAGE = '<html>\n<head>\n    <meta charset="utf-8" />\n    <title>A</title>\n</head>\n</html>';
  const env = { ONLINE_HOSTS: 'https://tiles.example.org', ONLINE_BASEMAPS: 'Streets "A" & <B>=https://tiles.example.org/s.pmtiles' };

  it('is absent if nothing is set', () => expect(withOnline(PAGE, onlineFrom({}))).toBe(PAGE));

  it('is in its head as JSON that cannot close its attribute', () => {
    const html = withOnline(PAGE, onlineFrom(env));
    const [, content = ''] = /^ {4}<meta name="online-basemaps" content="([^"<>]*)" \/>$/m.exec(html) ?? [];
    const entities: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' };
    expect(JSON.parse(content.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))).toEqual({
      hosts: ['https://tiles.example.org'],
      basemaps: [{ name: 'Streets "A" & <B>', url: 'https://tiles.example.org/s.pmtiles' }],
    });
    expect(html.indexOf('charset')).toBeLessThan(html.indexOf('online-basemaps'));
  });

  it('replaces an earlier one', () => {
    const told = withOnline(PAGE, onlineFrom(env));
    const other = onlineFrom({ ONLINE_HOSTS: 'https://elsewhere.example.org' });
    expect(withOnline(told, other)).toBe(withOnline(PAGE, other));
    expect(withOnline(told, onlineFrom({}))).toBe(PAGE);
  });
});
