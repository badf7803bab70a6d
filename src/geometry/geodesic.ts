/** WGS 84: the semi-major axis in kilometres, and the flattening. */
export const SEMI_MAJOR_KM = 6378.137;
export const FLATTENING = 1 / 298.257223563;
const RADIANS = Math.PI / 180;

/**
 * Length of the WGS 84 geodesic between two positions by Andoyer's formula: the great circle, corrected for the earth's
 * flattening. Within 0.01 % except for nearly antipodal points.
 *
 * @param from longitude and latitude in degrees
 * @returns kilometres
 */
export function geodesicKm(from: readonly [number, number], to: readonly [number, number]): number {
  const [mean, half, turn] = [
    ((from[1] + to[1]) / 2) * RADIANS,
    ((from[1] - to[1]) / 2) * RADIANS,
    ((from[0] - to[0]) / 2) * RADIANS,
  ] as const;
  const [sinHalf, cosHalf] = [Math.sin(half) ** 2, Math.cos(half) ** 2];
  const [sinTurn, cosTurn] = [Math.sin(turn) ** 2, Math.cos(turn) ** 2];
  const [sinMean, cosMean] = [Math.sin(mean) ** 2, Math.cos(mean) ** 2];
  const s = sinHalf * cosTurn + cosMean * sinTurn;
  const c = cosHalf * cosTurn + sinMean * sinTurn;
  if (s === 0) return 0;
  const angle = Math.atan(Math.sqrt(s / c));
  const r = Math.sqrt(s * c) / angle;
  const ahead = ((3 * r - 1) / (2 * c)) * sinMean * cosHalf;
  const behind = ((3 * r + 1) / (2 * s)) * cosMean * sinHalf;
  return 2 * angle * SEMI_MAJOR_KM * (1 + FLATTENING * (ahead - behind));
}
