import { expect, it } from 'vitest';
import { defineOnline, parseOnlineBasemaps } from '../../../scripts/online-basemaps.ts';

const HOSTS = ['https://tiles.example.org'];

it('reads pairs of name and address, an equals sign in the address included', () => {
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
  ['Streets=s.pmtiles', 'has no address'],
  ['Streets=https://elsewhere.example.org/s.pmtiles', 'is on a host that ONLINE_HOSTS does not name'],
  ['Streets=javascript:alert(1)', 'is on a host'],
])('refuses %s and names it', (pair, reason) => {
  expect(() => parseOnlineBasemaps(pair, HOSTS)).toThrow(`ONLINE_BASEMAPS: "${pair}" ${reason}`);
});

it('tells the page nothing where nothing is set', () => {
  expect(defineOnline({})).toEqual({ 'import.meta.env.ONLINE_HOSTS': '[]', 'import.meta.env.ONLINE_BASEMAPS': '[]' });
});
