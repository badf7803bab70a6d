import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines besides Chromium that the smoke run drives, with the programs that it needs for each. */
export interface Engines {
  firefox?: { browser: string; display: string };
  webkit?: { driver: string; browser: string; display: string };
}

export type EngineName = keyof Engines;

/** What the search asks of the machine; replaced in tests. */
export interface Machine {
  environment: Record<string, string | undefined>;
  isExecutable: (path: string) => boolean;
  /** Names of the entries of a folder; none where it does not exist. */
  list: (folder: string) => string[];
}

/** Where Debian and its kin put WebKitGTK's small browser, below a folder named after the processor. */
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

/** A program named by a variable, else the first candidate that can be run. */
function find({ environment, isExecutable }: Machine, variable: string, candidates: readonly string[]): string | undefined {
  const asked = environment[variable];
  if (!asked) return candidates.find(isExecutable);
  if (isExecutable(asked)) return asked;
  throw new Error(`${variable} names ${asked}, which is not a program. Correct it, or unset it to let one be found.`);
}

/**
 * Finds Firefox and WebKitGTK. FIREFOX, WEBKIT_DRIVER, WEBKIT_BROWSER and XVFB name other programs than the system's. Both engines
 * need Xvfb: WebGL works in a window only.
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

/** One line for each engine that is missing: what was left out, and how to have it. */
export function missingEngines(engines: Engines): string[] {
  return (Object.keys(INSTALL) as EngineName[])
    .filter((name) => !engines[name])
    .map((name) => `Note: the smoke run in ${TITLES[name]} was left out. It needs these packages (Debian): ${INSTALL[name]}.`);
}
