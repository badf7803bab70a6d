import type { Map as GlMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { PictureError, captureMap } from '../../../src/picture/capture.ts';

it('rejects a picture with more pixels on a side than the map can draw', async () => {
  const map = { getContainer: () => ({ clientWidth: 4097, clientHeight: 800 }) } as GlMap;
  await expect(captureMap(map, 2)).rejects.toEqual(new PictureError('size'));
});
