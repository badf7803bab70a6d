import { expect, test } from 'vitest';
import { findEngines, missingEngines, type Machine } from '../../../scripts/engines.ts';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const ALL = ['/usr/bin/Xvfb', '/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', MINI_BROWSER];

const machine = (present: string[], environment: Record<string, string> = {}): Machine => ({
  environment: { PATH: '/usr/local/bin:/usr/bin', ...environment },
  isExecutable: (path) => present.includes(path),
  list: (folder) => (folder === '/usr/lib' ? ['x86_64-linux-gnu', 'python3'] : []),
});

test('finds both engines where Debian installs them', () => {
  const engines = findEngines(machine(ALL));
  expect(engines).toEqual({
    firefox: { browser: '/usr/bin/firefox-esr', display: '/usr/bin/Xvfb' },
    webkit: { driver: '/usr/bin/WebKitWebDriver', browser: MINI_BROWSER, display: '/usr/bin/Xvfb' },
  });
  expect(missingEngines(engines)).toEqual([]);
});

test('names the packages of an engine that lacks a program', () => {
  const engines = findEngines(machine(ALL.filter((path) => path !== MINI_BROWSER)));
  expect(Object.keys(engines)).toEqual(['firefox']);
  expect(missingEngines(engines)).toEqual([
    'Note: the smoke run in WebKitGTK was skipped. It needs these packages (Debian): webkit2gtk-driver xvfb.',
  ]);
});

test('finds neither without Xvfb', () => {
  const engines = findEngines(machine(ALL.slice(1)));
  expect(engines).toEqual({});
  expect(missingEngines(engines)).toHaveLength(2);
});

test('FIREFOX names another Firefox', () => {
  const engines = findEngines(machine([...ALL, '/opt/firefox'], { FIREFOX: '/opt/firefox' }));
  expect(engines.firefox?.browser).toBe('/opt/firefox');
});

test('a variable that names no program is an error', () => {
  expect(() => findEngines(machine(ALL, { FIREFOX: '/opt/firefox' }))).toThrow('FIREFOX names /opt/firefox, which is not a program.');
});
