import { PNG } from 'pngjs';
import { BLOCKS, pmtiles } from '../../fixtures/pmtiles.ts';

export const VECTOR = Buffer.from(BLOCKS);

/** A single-colour image, 256 pixels wide. */
function rasterTile([red, green, blue]: readonly [number, number, number]): Buffer {
  const png = new PNG({ width: 256, height: 256 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue, 255], at);
  return PNG.sync.write(png);
}

/** Colour of the raster basemap; nothing else on the map has it. */
export const PAINT = [30, 200, 90] as const;
export const RASTER = Buffer.from(
  pmtiles({ tile: rasterTile(PAINT), type: 2, metadata: { name: 'Green ground', attribution: '© Painter' } }),
);
