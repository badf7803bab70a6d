/**
 * Runs tasks one by one after a pause, each in a turn of its own, so that input and frames get in between.
 *
 * @param pause milliseconds before the first
 * @returns what gives up on those that have not run
 */
export function inTurns(pause: number, tasks: readonly (() => void)[]): () => void {
  const waiting = [...tasks];
  const next = () => {
    waiting.shift()?.();
    if (waiting.length) timer = setTimeout(next);
  };
  let timer = setTimeout(next, pause);
  return () => clearTimeout(timer);
}
