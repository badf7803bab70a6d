/** The operations that a rule may be made of, in words. */
const operations: Partial<Record<string, string>> = {
  select: 'take the outline as the source has it',
  buffer: 'everything within a distance',
  circle: 'everything within a distance of a point',
  difference: 'cut away',
  intersect: 'keep what lies in both',
  union: 'join into one',
  south: 'only the part south of a parallel',
  bboxClip: 'only the part south of a parallel',
  sharedEdge: 'only the edge along the neighbours',
  tidy: 'round and close; the zone is done',
};

/** English words of the layers. */
export const zonesEn = {
  loadingLayers: 'Loading the layers…',
  layers: {
    pins: 'Pins',
    pinsDescription: 'What the article reports, where it happened.',
    pinsLegend: 'Dashed outline: no exact place stated. Hollow: planned.',
    about: (title: string) => `About ${title}`,
    details: 'How it is drawn',
    more: 'More zones, and how sure the edges are',
    reread: 'Change the distance',
    approximate: 'Dashed edges are approximate.',
    shown: (title: string) => `${title} shown`,
    hidden: (title: string) => `${title} hidden`,
  },
  more: {
    showAll: (group: string) => `Show all: ${group}`,
    hideAll: (group: string) => `Hide all: ${group}`,
    showAllShort: 'Show all',
    hideAllShort: 'Hide all',
    loading: 'Loading more zones…',
  },
  made: {
    title: 'How this was made',
    rule: 'The rule',
    steps: 'Step by step',
    start: 'Show the steps on the map',
    stop: 'Close the steps',
    previous: 'Previous step',
    next: 'Next step',
    step: (step: number, all: number, what: string) => `Step ${step} of ${all}: ${what}`,
    result: 'The result',
    feature: 'Feature',
    download: (name: string) => `Download ${name}`,
    /** Where the reader reads a zone anew. */
    reread: 'This reading was computed on this page. The file holds the default reading:',
    stepsLegend: 'Dark outline on the map: the shape after this step.',
    left: 'Steps closed; the map shows the zone again',
    operations,
  },
};
