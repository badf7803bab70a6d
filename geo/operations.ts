import { grow, STEPS } from '../src/lib/geometry/grow.ts';
import { subtract } from '../src/lib/geometry/subtract.ts';
import { DECIMALS, tidy } from '../src/lib/geometry/tidy.ts';
import type { AreaFeature } from '../src/lib/geometry/types.ts';
import type { ZoneProperties } from '../src/lib/schemas/zones.ts';

/** One step of a zone's rule, named after the turf function that does the work, as it is published with the zone. */
export type Operation = ZoneProperties['operations'][number];

/** The shape that a source id or a zone id stands for, or nothing where there is none. */
export type Resolve = (id: string) => AreaFeature | undefined;

type Parameters = Operation['parameters'];

const RUN: Readonly<Record<string, (shapes: [AreaFeature, ...AreaFeature[]], parameters: Parameters) => AreaFeature>> = {
  select: ([shape]) => shape,
  buffer: ([shape], { distanceKm, steps }) => grow(shape, Number(distanceKm), Number(steps ?? STEPS)),
  difference: ([shape, ...cut]) => subtract(shape, ...cut),
  tidy: ([shape], { decimals }) => ({ ...shape, geometry: tidy(shape.geometry, Number(decimals ?? DECIMALS)) }),
};

/** Takes a source or an earlier zone as it is. */
export const select = (id: string): Operation => ({ operation: 'select', input: [id], parameters: {} });
/** Everything within a distance of an earlier step's surface. */
export const buffer = (step: number, distanceKm: number): Operation => ({
  operation: 'buffer',
  input: [stepName(step)],
  parameters: { distanceKm, steps: STEPS },
});
/** One step's surface without that of others. */
export const difference = (step: number, ...cut: number[]): Operation => ({
  operation: 'difference',
  input: [step, ...cut].map(stepName),
  parameters: {},
});
/** Rounded, closed and wound as RFC 7946 wants it. */
export const tidied = (step: number): Operation => ({ operation: 'tidy', input: [stepName(step)], parameters: { decimals: DECIMALS } });

/**
 * Runs a rule and returns the result of every step in order; the last is the zone. An input is `step 1` and so on for the result
 * of an earlier step, anything else is for `resolve`.
 *
 * @throws RangeError naming the step, for an unknown operation or input and for a step that leaves nothing
 */
export function runOperations(operations: readonly Operation[], resolve: Resolve): AreaFeature[] {
  const results: AreaFeature[] = [];
  for (const { operation, input, parameters } of operations) {
    const step = stepName(results.length + 1);
    const run = RUN[operation];
    if (!run) throw new RangeError(`${step}: unknown operation "${operation}"`);
    const shapes = input.map((name) => {
      const earlier = results.findIndex((_, index) => stepName(index + 1) === name);
      const shape = results[earlier] ?? resolve(name);
      if (!shape) throw new RangeError(`${step}: takes "${name}", which is no source, no earlier step and no earlier zone`);
      return shape;
    });
    const [first, ...rest] = shapes;
    if (!first) throw new RangeError(`${step}: takes nothing`);
    try {
      results.push(run([first, ...rest], parameters));
    } catch (error) {
      throw new RangeError(`${step} (${operation}): ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  return results;
}

function stepName(step: number): string {
  return `step ${step}`;
}
