/** English words of this tool. The stops' own texts are in stops.ts. */
export const tourEn = {
  label: 'Tour of the report',
  position: (stop: number, all: number) => `${stop} of ${all}`,
  previous: 'Back',
  next: 'Next',
  done: 'Finish',
  close: 'Close the tour and return to your own view',
  closed: 'Tour closed; the map is back at your own view.',
  restsOn: 'Based on',
  evidence: 'Open the evidence',
  left: (stop: number, all: number) => `You left off at stop ${stop} of ${all}.`,
  resume: 'Resume',
  again: 'Start again',
};
