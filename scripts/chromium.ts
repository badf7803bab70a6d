import type * as Playwright from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** No sandbox (which does not work as root) and no background services that would contact other hosts. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Software WebGL 2. */
export const WITH_WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** No WebGL at all: the page shows its still map. */
export const WITHOUT_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

/** Debian's headless shell comes first: it does the same with two thirds of the CPU time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const FIXED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const INSTALL_LIMIT = 300_000;

/** Access to the machine; replaced in tests. */
export interface Machine {
  environment: Record<string, string | undefined>;
  /** Path of Playwright's own Chromium, whether or not it exists. */
  playwrightOwn: string;
  isExecutable: (path: string) => boolean;
  isRoot: boolean;
  /** Runs a program; returns whether it succeeded. */
  run: (program: string, parameters: string[]) => boolean;
  say: (line: string) => void;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Loads Playwright only when needed: that takes half a second, and unit tests import this file too. */
function playwrightOwn(): string {
  const { chromium } = createRequire(import.meta.url)('@playwright/test') as typeof Playwright;
  return chromium.executablePath();
}

const thisMachine = (): Machine => ({
  environment: process.env,
  playwrightOwn: playwrightOwn(),
  isExecutable,
  isRoot: process.getuid?.() === 0,
  run: (program, parameters) =>
    spawnSync(program, parameters, {
      stdio: parameters[0] === '--version' ? 'ignore' : 'inherit',
      timeout: INSTALL_LIMIT,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => console.log(line),
});

/** The first browser that exists and starts (it may lack libraries): Playwright's own, then the system's. */
function firstThatStarts(machine: Machine): string | undefined {
  const folders = (machine.environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [machine.playwrightOwn, ...onPath, ...FIXED].find((path) => machine.isExecutable(path) && machine.run(path, ['--version']));
}

/**
 * Path of a Chromium: CHROMIUM, then Playwright's own, then the system's. If there is none, tries to install one.
 * Throws an error that says what to do if that fails too.
 */
export function findChromium(machine: Machine = thisMachine()): string {
  const asked = machine.environment.CHROMIUM;
  if (asked) {
    if (machine.isExecutable(asked) && machine.run(asked, ['--version'])) return asked;
    throw new Error(`CHROMIUM names ${asked}, which is not a program that starts. Correct it, or unset it to search for one.`);
  }
  const found = firstThatStarts(machine);
  if (found) return found;

  machine.say('No Chromium found; trying to install one.');
  const attempts: (() => boolean)[] = [() => machine.run('npx', ['playwright', 'install', 'chromium'])];
  if (machine.isRoot) {
    const install = (name: string) => machine.run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
    attempts.push(() => machine.run('apt-get', ['update']) && (install('chromium-headless-shell') || install('chromium')));
  }
  for (const attempt of attempts) {
    const installed = attempt() ? firstThatStarts(machine) : undefined;
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or name one: CHROMIUM=/path/to/chromium npm test',
  );
}
