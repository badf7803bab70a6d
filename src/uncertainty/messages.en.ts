/** English words about the accuracy of edges. */
export const uncertaintyEn = {
  show: 'Show how sure the edges are',
  what: 'A band as wide as each edge is uncertain, and other outlines that the words allow.',
  shown: 'Bands show how sure the edges are',
  hidden: 'Bands hidden',
  bandLegend: 'Band: the true edge may lie anywhere in it, and beyond at worst.',
  alternativeLegend: 'Dotted: another outline that the words allow.',
  band: (typical: string, worst: string | undefined) => `Edges known to about ${typical}${worst ? `; ${worst} at worst` : ''}.`,
  assumed: 'Not measured on this edge: taken from other edges of the same source.',
  alternatives: 'Other outlines',
  noAlternatives: 'No other outline comes with a licence that this map may use.',
  list: (names: readonly string[]) => names.join('; '),
};
