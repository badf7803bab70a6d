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
};
