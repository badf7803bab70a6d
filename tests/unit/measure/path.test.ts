import { describe, expect, it } from 'vitest';
import { MOST_VERTICES, formatPath, legsOf, parsePath } from '../../../src/measure/path.ts';
import { metresBetween } from '../geometry/geodesic.ts';

const DAMASCUS = { latitude: 33.51, longitude: 36.29 };
const SWEIDA = { latitude: 32.71, longitude: 36.57 };
const QUNEITRA = { latitude: 33.12, longitude: 35.82 };

describe('a measured path', () => {
  it('survives formatting and parsing', () => {
    const path = [DAMASCUS, SWEIDA, QUNEITRA];
    expect(formatPath(path)).toBe('33.5100,36.2900;32.7100,36.5700;33.1200,35.8200');
    expect(parsePath(formatPath(path))).toEqual(path);
  });

  it('skips invalid points, and points beyond the maximum', () => {
    expect(parsePath('33.51,36.29;x;99,1;32.71,36.57')).toEqual([DAMASCUS, SWEIDA]);
    expect(parsePath('')).toEqual([]);
    expect(parsePath('1,2;'.repeat(50))).toHaveLength(MOST_VERTICES);
    // The longest path that it writes can be read again.
    const far = Array.from({ length: MOST_VERTICES }, () => ({ latitude: -85, longitude: -180 }));
    expect(formatPath(far).length).toBeLessThanOrEqual(400);
  });

  it('has the length of its WGS 84 geodesics', () => {
    const legs = legsOf([DAMASCUS, SWEIDA, QUNEITRA]);
    expect(legs).toHaveLength(2);
    expect(legs[0]).toBeCloseTo(metresBetween([36.29, 33.51], [36.57, 32.71]) / 1000, 1);
    expect(legs[1]).toBeCloseTo(metresBetween([36.57, 32.71], [35.82, 33.12]) / 1000, 1);
    expect(legsOf([DAMASCUS])).toEqual([]);
  });
});
