/** English words of the picture dialog and the picture. */
export const pictureEn = {
  what: 'A PNG of the current map, with title, legend, filters, scale, north arrow, sources and date.',
  resolution: 'Resolution',
  resolutions: { 1: 'Screen (1×)', 2: 'Print (2×)' },
  save: 'Save picture',
  drawing: 'Drawing the picture…',
  saved: (file: string, width: number, height: number) => `Saved as ${file}, ${width} × ${height} pixels`,
  preview: 'The picture that was saved',
  north: 'N',
  path: 'Measured path',
  time: 'Time',
  /** @param filters "Category: Violence · Time: July 2031" */
  filtered: (filters: string, shown: number, all: number) => `Filtered: ${shown} of ${all} events. ${filters}`,
  /** @param day today's date in words */
  savedOn: (day: string) => `Saved on ${day}`,
  failures: {
    still: 'The interactive map is not running here, so there is nothing to take a picture of. Print the page instead.',
    size: 'The map is too large for a picture at this resolution. Choose 1×, or make the window smaller.',
    refused: 'The browser could not make the picture. Print the page to PDF instead.',
    lost: 'The map took too long to draw. Try again.',
  },
};
