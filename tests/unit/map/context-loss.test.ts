import { EventEmitter } from 'node:events';
import type { Map as GlMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CONTEXT_PATIENCE, survive } from '../../../src/map/context-loss.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A mock map with events only. @returns a function that fires them, and the states reported so far */
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

it('reports the GPU as gone if the context is not restored in time', () => {
  const { fire, told } = watched();
  fire('webglcontextlost');
  vi.advanceTimersByTime(CONTEXT_PATIENCE - 1);
  expect(told).toEqual(['lost']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['lost', 'gone']);
});

it('restarts the timeout when a restored context is lost again', () => {
  const { fire, told } = watched();
  fire('webglcontextlost');
  vi.advanceTimersByTime(CONTEXT_PATIENCE - 1);
  fire('webglcontextrestored');
  fire('webglcontextlost');
  vi.advanceTimersByTime(CONTEXT_PATIENCE - 1);
  expect(told).toEqual(['lost', 'back', 'lost']);
});

it('reports nothing after the map is removed', () => {
  const { fire, told } = watched();
  fire('webglcontextlost');
  fire('remove');
  vi.advanceTimersByTime(CONTEXT_PATIENCE);
  expect(told).toEqual(['lost']);
});
