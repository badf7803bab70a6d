/** Milliseconds of work before yielding to the event loop. Shorter slices spend more time waiting than working. */
const SLICE = 24;

/** Runs a computation in slices, so that the page stays responsive. Rejects with the signal's reason if it aborts. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
