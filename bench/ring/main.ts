/** Times a reading of the ring and turf's two steps alone, alternating, in a browser. */
import { buffer, difference, featureCollection } from '@turf/turf';
import { STEPS } from '../../src/geometry/grow.ts';
import { capitalOf, readerOf } from '../../src/geometry/reading.ts';
import type { ReadingOrigin } from '../../src/story/reading.ts';
import type { CapitalFile } from '../../src/story/schemas/capital.ts';

/** Milliseconds of each run. */
export interface Timings {
  reading: number[];
  bare: number[];
}

declare global {
  interface Window {
    measureReading: (origin: ReadingOrigin, km: number, runs: number) => Promise<Timings>;
  }
}

const capital = capitalOf((await (await fetch('./geo/capital.geojson')).json()) as CapitalFile);
const read = readerOf(capital);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

window.measureReading = async (origin, km, runs) => {
  const bare = (distance: number) => {
    const grown = buffer(capital.city, distance, { units: 'kilometers', steps: STEPS });
    if (!grown) throw new Error('turf.buffer leaves nothing');
    return difference(featureCollection([grown, capital.city]));
  };
  const timings: Timings = { reading: [], bare: [] };
  for (let run = -5; run < runs; run++) {
    // A drag never repeats a distance.
    const distance = km + run / 1000;
    const took = { reading: timed(() => read({ origin, km: distance })), bare: timed(() => bare(distance)) };
    if (run < 0) continue;
    timings.reading.push(took.reading);
    timings.bare.push(took.bare);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return timings;
};
