import { expect, test } from 'vitest';
import { findChromium, type Machine } from '../../../scripts/chromium.ts';

const OWN = '/browsers/chromium/chrome';

/** A mock machine with these programs; `log` records what was run. */
function machine(present: string[], overrides: Partial<Machine> = {}): Machine & { log: string[] } {
  const log: string[] = [];
  return {
    log,
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightOwn: OWN,
    isExecutable: (path) => present.includes(path),
    isRoot: false,
    run: (program, parameters) => {
      log.push([program, ...parameters].join(' '));
      return present.includes(program);
    },
    say: () => undefined,
    ...overrides,
  };
}

test('CHROMIUM comes before all others', () => {
  const asked = machine(['/opt/chrome', OWN], { environment: { CHROMIUM: '/opt/chrome' } });
  expect(findChromium(asked)).toBe('/opt/chrome');
});

test('a CHROMIUM that does not exist is an error, not a reason to use another', () => {
  const asked = machine([OWN], { environment: { CHROMIUM: '/opt/chrome' } });
  expect(() => findChromium(asked)).toThrow('CHROMIUM names /opt/chrome, which is not a program that starts.');
});

test("Playwright's own comes before the system's", () => {
  expect(findChromium(machine(['/usr/bin/chromium', OWN]))).toBe(OWN);
});

test("the system's is found on the PATH", () => {
  expect(findChromium(machine(['/usr/local/bin/google-chrome']))).toBe('/usr/local/bin/google-chrome');
});

test('the headless shell comes before the full browser', () => {
  expect(findChromium(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']))).toBe('/usr/bin/chromium-headless-shell');
});

test('a browser that does not start is skipped', () => {
  const broken = machine([OWN, '/usr/bin/chromium']);
  expect(findChromium({ ...broken, run: (program) => program === '/usr/bin/chromium' })).toBe('/usr/bin/chromium');
});

test('without a browser, Playwright installs its own', () => {
  const present: string[] = [];
  const bare = machine(present, {
    run: (program) => {
      if (program === 'npx') present.push(OWN);
      return true;
    },
  });
  expect(findChromium(bare)).toBe(OWN);
});

test('if that fails, root installs the system’s', () => {
  const bare = (archive: string[]) => {
    const present: string[] = [];
    return machine(present, {
      isRoot: true,
      run: (program, parameters) => {
        const name = parameters.at(-1) ?? '';
        if (program !== 'apt-get' || parameters[0] !== 'install') return program !== 'npx';
        if (archive.includes(name)) present.push(`/usr/bin/${name}`);
        return archive.includes(name);
      },
    });
  };
  expect(findChromium(bare(['chromium', 'chromium-headless-shell']))).toBe('/usr/bin/chromium-headless-shell');
  expect(findChromium(bare(['chromium']))).toBe('/usr/bin/chromium');
});

test('if nothing works, the error says what to do', () => {
  const bare = machine([]);
  expect(() => findChromium(bare)).toThrow(/apt-get install chromium.*CHROMIUM=\/path\/to\/chromium npm test$/);
  expect(bare.log).toEqual(['npx playwright install chromium']);
});
