import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The other engines of the smoke run, with the programs that each needs. */
export interface Engines {
  firefox?: { browser: string; display: string };
  webkit?: { driver: string; browser: string; display: string };
}

export type EngineName = keyof Engines;

/** Access to the machine; replaced in tests. */
export interface Machine {
  environment: Record<string, string | undefined>;
  isExecutable: (path: string) => boolean;
  /** Names of a folder's entries; empty if it does not exist. */
  list: (folder: string) => string[];
}

/** Where Debian-based systems install WebKitGTK's MiniBrowser, in a folder named after the architecture. */
const LIBRARIES = '/usr/lib';
const WEBKIT_VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

const thisMachine: Machine = {
  environment: process.env,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/** The program that the variable names, or else the first candidate that is executable. */
function find({ environment, isExecutable }: Machine, variable: string, candidates: readonly string[]): string | undefined {
  const asked = environment[variable];
  if (!asked) return candidates.find(isExecutable);
  if (isExecutable(asked)) return asked;
  throw new Error(`${variable} names ${asked}, which is not a program. Correct it, or unset it to search for one.`);
}

/**
 * Finds Firefox and WebKitGTK. FIREFOX, WEBKIT_DRIVER, WEBKIT_BROWSER and XVFB override the system's programs. Both engines need
 * Xvfb, because WebGL works only in a window.
 */
export function findEngines(machine: Machine = thisMachine): Engines {
  const folders = (machine.environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = (...names: string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const inLibraries = machine
    .list(LIBRARIES)
    .flatMap((folder) => WEBKIT_VERSIONS.map((version) => join(LIBRARIES, folder, version, 'MiniBrowser')));

  const display = find(machine, 'XVFB', onPath('Xvfb'));
  const firefox = find(machine, 'FIREFOX', onPath('firefox-esr', 'firefox'));
  const driver = find(machine, 'WEBKIT_DRIVER', onPath('WebKitWebDriver'));
  const browser = find(machine, 'WEBKIT_BROWSER', inLibraries);
  if (!display) return {};
  return {
    ...(firefox && { firefox: { browser: firefox, display } }),
    ...(driver && browser && { webkit: { driver, browser, display } }),
  };
}

const INSTALL: Record<EngineName, string> = { firefox: 'firefox-esr xvfb', webkit: 'webkit2gtk-driver xvfb' };
const TITLES: Record<EngineName, string> = { firefox: 'Firefox', webkit: 'WebKitGTK' };

/** One line for each missing engine: what was skipped, and what to install. */
export function missingEngines(engines: Engines): string[] {
  return (Object.keys(INSTALL) as EngineName[])
    .filter((name) => !engines[name])
    .map((name) => `Note: the smoke run in ${TITLES[name]} was skipped. It needs these packages (Debian): ${INSTALL[name]}.`);
}
