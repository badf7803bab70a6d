import { EventEmitter } from 'node:events';
import type { Map as GlMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CONTEXT_PATIENCE, survive } from '../../../src/map/context-loss.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A map of which only the events matter. @returns what fires them, and what has been told so far */
function watched() {
  const events = new EventEmitter();
  const told: string[] = [];
  survive(events as unknown as GlMap, {
    onlost: () => told.push('lost'),
    onback: () => told.push('back'),
    ongone: () => told.push('gone'),
  });
  return { fire: (event: string) => events.emit(event), told };
}

it('takes a graphics card that does not come back in time for gone', () => {
  const { fire, told } = watched();
  fire('webglcontextlost');
  vi.advanceTimersByTime(CONTEXT_PATIENCE - 1);
  expect(told).toEqual(['lost']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['lost', 'gone']);
});

it('gives a card that came back its whole time again when it is lost once more', () => {
  const { fire, told } = watched();
  fire('webglcontextlost');
  vi.advanceTimersByTime(CONTEXT_PATIENCE - 1);
  fire('webglcontextrestored');
  fire('webglcontextlost');
  vi.advanceTimersByTime(CONTEXT_PATIENCE - 1);
  expect(told).toEqual(['lost', 'back', 'lost']);
});

it('tells nothing after the map was removed', () => {
  const { fire, told } = watched();
  fire('webglcontextlost');
  fire('remove');
  vi.advanceTimersByTime(CONTEXT_PATIENCE);
  expect(told).toEqual(['lost']);
});
