import { describe, expect, it } from 'vitest';
import { buffer, difference, runOperations, select, tidied } from '../../../geo/operations.ts';
import { areaKm2 } from '../../../src/geometry/measure.ts';
import type { Area, AreaFeature } from '../../../src/geometry/types.ts';

const town: AreaFeature = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [[[36, 33], [36.1, 33], [36.1, 33.1], [36, 33.1], [36, 33]]] }, // prettier-ignore
};
const resolve = (id: string): AreaFeature | undefined => (id === 'town' ? town : undefined);

describe('runOperations', () => {
  it('returns the result of every step', () => {
    const steps = runOperations([select('town'), buffer(1, 5), difference(2, 1), tidied(3)], resolve);
    const [first = 0, grown = 0, ring = 0, last = 0] = steps.map(({ geometry }) => areaKm2(geometry as Area));
    expect(steps).toHaveLength(4);
    expect(steps[0]).toBe(town);
    expect(grown - first).toBeCloseTo(ring, 6);
    expect(last).toBeCloseTo(ring, 3);
  });

  it('does not change its inputs', () => {
    const before = structuredClone(town);
    runOperations([select('town'), buffer(1, 5), difference(2, 1), tidied(1)], resolve);
    expect(town).toEqual(before);
  });

  it.each([
    ['an unknown input', [select('village')], 'step 1: takes "village", which is neither a source nor an earlier step or zone'],
    ['a step that comes later', [select('town'), difference(1, 3)], 'step 2: takes "step 3", which is neither a source'],
    ['an unknown operation', [{ operation: 'melt', input: ['town'], parameters: {} }], 'step 1: unknown operation "melt"'],
    ['a step without input', [{ operation: 'select', input: [], parameters: {} }], 'step 1: takes nothing'],
    ['a step that leaves nothing', [select('town'), difference(1, 1)], 'step 2 (difference): nothing is left after the subtraction'],
  ])('rejects %s', (_, operations, message) => {
    expect(() => runOperations(operations, resolve)).toThrow(message);
  });
});
