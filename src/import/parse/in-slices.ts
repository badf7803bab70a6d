/** What a task may take before the page gets its turn. Milliseconds: shorter ones wait longer for their turns than they work. */
const SLICE = 24;

/** Runs a computation to its end, in slices between which the page stays usable. Rejects with the signal's reason once that aborts. */
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
