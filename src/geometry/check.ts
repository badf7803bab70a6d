import { booleanClockwise, kinks } from '@turf/turf';
import { type Area, polygonsOf } from './types.ts';

/**
 * Checks an area against RFC 7946: it must have a surface, closed rings wound by the right-hand rule, and edges that do not
 * cross.
 *
 * @returns what is wrong, or undefined
 */
export function findFault(area: Area): string | undefined {
  const polygons = polygonsOf(area);
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0)) return 'is empty';
  for (const rings of polygons) {
    for (const [index, line] of rings.entries()) {
      const [first, last] = [line[0], line.at(-1)];
      if (line.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return `has a ring that is not closed (ring ${index})`;
      if (booleanClockwise(line) !== index > 0) return `is wound against the right-hand rule (ring ${index})`;
    }
  }
  const [crossing] = kinks(area).features;
  return crossing ? `intersects itself at ${crossing.geometry.coordinates.join(', ')}` : undefined;
}
