import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurns } from '../../../src/ring/in-turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits, then runs every task in its own turn, in order', () => {
  const ran: number[] = [];
  inTurns(
    100,
    [1, 2, 3].map((each) => () => ran.push(each)),
  );
  vi.advanceTimersByTime(99);
  expect(ran).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(ran).toEqual([1]);
  vi.advanceTimersToNextTimer();
  expect(ran).toEqual([1, 2]);
  vi.runAllTimers();
  expect(ran).toEqual([1, 2, 3]);
});

it('cancels tasks that have not run', () => {
  const ran: number[] = [];
  const stop = inTurns(
    0,
    [1, 2].map((each) => () => ran.push(each)),
  );
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(ran).toEqual([1]);
});
