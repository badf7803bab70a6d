import type { Feature } from 'geojson';
import { clipArea } from '../src/geometry/clip.ts';
import { unite } from '../src/geometry/unite.ts';
import { type Line, sharedEdge } from '../src/geometry/edge.ts';
import { grow, STEPS } from '../src/geometry/grow.ts';
import { subtract } from '../src/geometry/subtract.ts';
import { DECIMALS, tidy, tidyLine } from '../src/geometry/tidy.ts';
import type { Area, AreaFeature } from '../src/geometry/types.ts';
import type { Position } from '../src/story/schemas/geojson.ts';
import type { ZoneProperties } from '../src/story/schemas/zones.ts';
import { linesOf } from './collection.ts';

/** One step of a zone's rule, named after the turf function that does the work, as it is published with the zone. */
export type Operation = ZoneProperties['operations'][number];

/** What a step may result in. */
export type Shape = Feature<Area | Line>;

/** The shape that a source id or a zone id stands for, or nothing where there is none. */
export type Resolve = (id: string) => AreaFeature | undefined;

type Parameters = Operation['parameters'];

/** Operations that start from nothing but their parameters. */
const MAKE: Readonly<Record<string, (parameters: Parameters) => Shape>> = {
  circle: ({ longitude, latitude, distanceKm, steps }) => {
    const centre = { type: 'Point' as const, coordinates: [Number(longitude), Number(latitude)] };
    return grow({ type: 'Feature', properties: {}, geometry: centre }, Number(distanceKm), Number(steps));
  },
};

const RUN: Readonly<Record<string, (shapes: [AreaFeature, ...AreaFeature[]], parameters: Parameters) => Shape>> = {
  select: ([shape]) => shape,
  buffer: ([shape], { distanceKm, steps }) => grow(shape, Number(distanceKm), Number(steps ?? STEPS)),
  difference: ([shape, ...cut]) => subtract(shape, ...cut),
  union: ([shape, ...others]) => unite(shape, ...others),
  south: ([shape], { latitude }) => southOf(shape, Number(latitude)),
  sharedEdge: ([shape, ...neighbours]) => sharedEdge(shape, ...neighbours),
  tidy: ([shape], { decimals }) => ({ ...shape, geometry: tidyShape(shape.geometry, Number(decimals ?? DECIMALS)) }),
};

/** Takes a source or an earlier zone as it is. */
export const select = (id: string): Operation => ({ operation: 'select', input: [id], parameters: {} });
/** Everything within a distance of an earlier step's surface. @param steps segments per quarter turn */
export const buffer = (step: number, distanceKm: number, steps = STEPS): Operation => ({
  operation: 'buffer',
  input: [stepName(step)],
  parameters: { distanceKm, steps },
});
/** Everything within a distance of a position (longitude, latitude). */
export const circle = ([longitude, latitude]: Position, distanceKm: number): Operation => ({
  operation: 'circle',
  input: [],
  parameters: { longitude, latitude, distanceKm, steps: STEPS },
});
/** One step's surface without that of other steps, sources or earlier zones. */
export const difference = (step: number, ...cut: (number | string)[]): Operation => ({
  operation: 'difference',
  input: [step, ...cut].map(nameOf),
  parameters: {},
});
/** Earlier steps, sources or earlier zones as one surface. */
export const union = (...of: (number | string)[]): Operation => ({ operation: 'union', input: of.map(nameOf), parameters: {} });
/** The part of a source or an earlier step south of a parallel, in degrees. */
export const south = (of: number | string, latitude: number): Operation => ({
  operation: 'south',
  input: [nameOf(of)],
  parameters: { latitude },
});
/** The stretch of a surface's edge along its neighbours. */
export const sharedWith = (of: number | string, ...neighbours: string[]): Operation => ({
  operation: 'sharedEdge',
  input: [of, ...neighbours].map(nameOf),
  parameters: {},
});
/** Rounded, closed and wound as RFC 7946 wants it. */
export const tidied = (step: number, decimals = DECIMALS): Operation => ({
  operation: 'tidy',
  input: [stepName(step)],
  parameters: { decimals },
});

/**
 * Runs a rule and returns the result of every step in order; the last is the zone. An input is `step 1` and so on for the result
 * of an earlier step, anything else is for `resolve`.
 *
 * @throws RangeError naming the step, for an unknown operation or input and for a step that leaves nothing
 */
export function runOperations(operations: readonly Operation[], resolve: Resolve): Shape[] {
  const results: Shape[] = [];
  for (const { operation, input, parameters } of operations) {
    const step = stepName(results.length + 1);
    const [make, run] = [MAKE[operation], RUN[operation]];
    if (!make && !run) throw new RangeError(`${step}: unknown operation "${operation}"`);
    const shapes = input.map((name) => {
      const earlier = results.findIndex((_, index) => stepName(index + 1) === name);
      const shape = results[earlier] ?? resolve(name);
      if (!shape) throw new RangeError(`${step}: takes "${name}", which is neither a source nor an earlier step or zone`);
      return shape as AreaFeature;
    });
    const [first, ...rest] = shapes;
    if (!first && !make) throw new RangeError(`${step}: takes nothing`);
    try {
      results.push(first && run ? run([first, ...rest], parameters) : (make as NonNullable<typeof make>)(parameters));
    } catch (error) {
      throw new RangeError(`${step} (${operation}): ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  return results;
}

function southOf(shape: AreaFeature, latitude: number): AreaFeature {
  const part = clipArea(shape.geometry, [-180, -90, 180, latitude]);
  if (!part) throw new RangeError(`nothing lies south of ${latitude}°`);
  return { type: 'Feature', properties: {}, geometry: part };
}

/** Any shape rounded; areas also closed and wound. */
export function tidyShape(shape: Area | Line, decimals = DECIMALS): Area | Line {
  if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') return tidy(shape, decimals);
  const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
  return linesOf(lines.map((line) => tidyLine(line, decimals)).filter((line) => line.length >= 2)) as Line;
}

function nameOf(of: number | string): string {
  return typeof of === 'number' ? stepName(of) : of;
}

function stepName(step: number): string {
  return `step ${step}`;
}
