import { describe, expect, it } from 'vitest';
import { roundLength } from '../../../src/tools/picture/furniture.ts';

describe('the scale of a picture', () => {
  it('is the longest round length that fits', () => {
    expect([999, 1000, 2900, 3000, 49_999, 50_000, 130_000, 7].map(roundLength)).toEqual([
      500, 1000, 2000, 3000, 30_000, 50_000, 100_000, 5,
    ]);
  });
});
