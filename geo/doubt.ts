import { doubtBand, type Line } from '../src/geometry/edge.ts';
import { DECIMALS, tidy } from '../src/geometry/tidy.ts';
import type { Area } from '../src/geometry/types.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import { collect, type Collection } from './collection.ts';
import type { Resolve } from './operations.ts';
import { tidyShape } from './operations.ts';
import { type Context, type ZoneDefinition, zoneSteps } from './zone.ts';

/** Decimals of a degree kept in bands, alternatives and steps: about 10 m, far below what they speak of. */
const DRAWN_DECIMALS = 4;

/** For each zone the band in which its edge may lie (its typical accuracy to either side), and its alternative outlines. */
export function doubt(zones: readonly AnyZone[], definitions: readonly ZoneDefinition[], resolve: Resolve, context: Context): Collection {
  return collect(
    zones.flatMap(({ id, geometry, properties }) => {
      const distanceKm = properties.accuracy.typicalKm;
      const definition = definitions.find((each) => each.id === id);
      const band = {
        type: 'Feature' as const,
        id: `${id}-band`,
        geometry: tidy(doubtBand(geometry, distanceKm).geometry, DRAWN_DECIMALS),
        properties: { role: 'band', zone: id, distanceKm },
      };
      const alternatives = (definition?.alternatives ?? []).map(({ name, operations }, index) => ({
        type: 'Feature' as const,
        id: `${id}-alternative-${index + 1}`,
        geometry: tidy(zoneSteps(definition as ZoneDefinition, resolve, context, operations).at(-1)?.geometry as Area, DRAWN_DECIMALS),
        properties: { role: 'alternative', zone: id, name },
      }));
      return [band, ...alternatives];
    }),
  );
}

/** The shape after each step of each zone's rule, each shape once, but for the steps that already have the zone's own; undefined where no step is left. */
export function steps(
  zones: readonly AnyZone[],
  definitions: readonly ZoneDefinition[],
  resolve: Resolve,
  context: Context,
): Collection | undefined {
  const shapes = new Map<string, string[]>();
  for (const definition of definitions) {
    const whole = JSON.stringify(zones.find(({ id }) => id === definition.id)?.geometry);
    for (const [index, { geometry }] of zoneSteps(definition, resolve, context).entries()) {
      const decimals = definition.operations.at(-1)?.parameters['decimals'];
      if (JSON.stringify(tidyShape(geometry, Number(decimals ?? DECIMALS))) === whole) continue;
      const shape = JSON.stringify(tidyShape(geometry, DRAWN_DECIMALS));
      shapes.set(shape, [...(shapes.get(shape) ?? []), `${definition.id}/${index + 1}`]);
    }
  }
  if (!shapes.size) return undefined;
  return collect(
    [...shapes].map(([shape, shows]) => ({
      type: 'Feature',
      id: shows[0]?.replace('/', '-') ?? '',
      geometry: JSON.parse(shape) as Area | Line,
      properties: { shows },
    })),
  );
}
