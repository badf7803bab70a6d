import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { roundLength, scaleBar } from '../../../src/map/scale-bar.ts';

describe('the scale bar', () => {
  it('is the longest round length that fits', () => {
    expect([999, 1000, 2900, 3000, 49_999, 50_000, 130_000, 7].map(roundLength)).toEqual([
      500, 1000, 2000, 3000, 30_000, 50_000, 100_000, 5,
    ]);
  });

  it('agrees with WGS 84 geodesics within 0.3 %, at low and high zoom', () => {
    for (const zoom of [6, 8.12, 11]) {
      for (const latitude of [31, 33, 35]) {
        const { km, pixels } = scaleBar({ zoom, latitude }, 110);
        expect(pixels).toBeLessThanOrEqual(110);
        const degrees = (360 * pixels) / (512 * 2 ** zoom);
        const { s12 = NaN } = geodesic.Geodesic.WGS84.Inverse(latitude, 36, latitude, 36 + degrees);
        expect(Math.abs(s12 / 1000 / km - 1)).toBeLessThan(0.003);
      }
    }
  });
});
