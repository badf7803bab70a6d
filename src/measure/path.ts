import { formatPoint, parsePoint, type Coordinates } from '../geometry/coordinates.ts';
import { geodesicKm } from '../geometry/geodesic.ts';

/** Limit that keeps the address short. */
export const MOST_VERTICES = 20;

/** Parses `<latitude>,<longitude>;…`. Skips invalid points, and those beyond {@link MOST_VERTICES}. */
export function parsePath(value: string): Coordinates[] {
  return value
    .split(';')
    .flatMap((id) => parsePoint(id) ?? [])
    .slice(0, MOST_VERTICES);
}

export function formatPath(path: readonly Coordinates[]): string {
  return path.map(formatPoint).join(';');
}

/** Length of each leg in kilometres, along WGS 84 geodesics. */
export function legsOf(path: readonly Coordinates[]): number[] {
  const position = ({ longitude, latitude }: Coordinates) => [longitude, latitude] as const;
  return path.slice(1).map((to, index) => geodesicKm(position(path[index] ?? to), position(to)));
}
