import type { FileProblem } from '../story/load.ts';

const problems: Record<FileProblem['kind'], string> = {
  unreachable: 'could not be fetched',
  missing: 'is missing',
  'not-json': 'is not valid JSON',
  schema: 'does not have the expected content',
};

/** English words of the page's frame that no part of the first view says. They come with the panels. */
export const appPanelEn = {
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
