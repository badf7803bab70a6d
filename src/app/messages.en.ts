import type { FileProblem } from '../story/load.ts';

const problems: Record<FileProblem['kind'], string> = {
  unreachable: 'could not be fetched',
  missing: 'is missing',
  'not-json': 'is not valid JSON',
  schema: 'does not have the expected content',
};

/** English words of the page's frame. */
export const appEn = {
  /** @param number of the paragraph of `source` */
  citation: (source: string, number: number) => `${source}, ¶ ${number}`,
  regions: { map: 'Map', layers: 'Layers', events: 'Events', evidence: 'Evidence' },
  skipToEvents: 'Skip to the events',
  panel: 'Layers and events',
  tools: 'Tools',
  /** By the names that src/app/tools.ts gives them, in the order of the tool bar. */
  toolNames: {
    find: 'Search',
    tour: 'Tour',
    read: 'Open article',
    time: 'Timeline',
    measure: 'Measure',
    share: 'Share',
    import: 'Import data',
  },
  ok: 'OK',
  darkTheme: 'Dark theme',
  panelFailed: 'This panel could not be loaded. The page may have been updated: reload it.',
  footer: {
    label: 'About this map',
    data: 'Data',
    version: (version: string, day: string) => `version ${version} of ${day}`,
    hash: (hash: string) => `sha256 ${hash}`,
    report: 'Found an error? Send these details to the publisher of this page, and say what is wrong and how you know.',
    copy: 'Copy details',
    copied: 'Copied',
    copyFailed: 'Could not copy. The details are:',
    boundaries: 'Boundaries',
    attribution: 'Map data: Natural Earth; towns: GeoNames (CC BY 4.0); drawn with MapLibre.',
    made: 'Zones are computed from open data by stated rules. Text and pins are this project’s own reading of the article.',
  },
  alert: {
    file: (file: string, kind: FileProblem['kind']) => `${file} ${problems[kind]}.`,
    rest: 'The rest of the page keeps working.',
    retry: 'Try again',
    close: (file: string) => `Close the notice: ${file}`,
  },
  keys: {
    title: 'Keyboard',
    list: [
      { keys: ['Tab', 'Shift+Tab'], does: 'next and previous control, pin or entry' },
      { keys: ['Enter', 'Space'], does: 'open a pin, a zone or an entry; turn a layer on or off' },
      { keys: ['Esc'], does: 'close the evidence and go back to where it was opened' },
      { keys: ['Ctrl+K', '⌘K'], does: 'search' },
      { keys: ['←', '→', 'Home', 'End'], does: 'on the timeline: from event to event, to the first and the last' },
      { keys: ['?'], does: 'this list' },
    ],
    /** Only where the map moves: the still one, which stands in without WebGL, does not. */
    live: [
      { keys: ['←', '↑', '→', '↓'], does: 'move the map' },
      { keys: ['+', '−'], does: 'zoom the map' },
      { keys: ['Enter'], does: 'on the map: ask what is at the crosshair, or put a point there while measuring' },
      { keys: ['Backspace'], does: 'while measuring: remove the last point' },
    ],
    note: 'The keys that move the map, and the question mark, work only while the map or something on it has focus.',
  },
};
