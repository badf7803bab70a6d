/** English words of this tool; every other language has them in its one file. The stops' own texts are in stops.ts. */
export const tourWords = {
  label: 'Tour of the report',
  position: (stop: number, all: number) => `${stop} of ${all}`,
  previous: 'Back',
  next: 'Next',
  done: 'Finish',
  close: 'Close the tour and return to your own view',
  closed: 'Tour closed; the map is back at your own view.',
  restsOn: 'Rests on',
  evidence: 'Open the evidence',
  left: (stop: number, all: number) => `You left off at stop ${stop} of ${all}.`,
  resume: 'Resume',
  again: 'Start again',
};
