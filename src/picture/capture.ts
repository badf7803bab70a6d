import type { Map as GlMap } from 'maplibre-gl';

/** Why there is no picture; the words for each stand in words.ts. */
export class PictureError extends Error {
  constructor(readonly reason: 'still' | 'size' | 'refused' | 'lost') {
    super(reason);
  }
}

/** Longest wait for the map to draw itself anew. Milliseconds. */
const PATIENCE = 20_000;

/** Most pixels along a side that MapLibre is given (`maxCanvasSize` in src/map/MapView.svelte). */
const LARGEST = 8192;

function idle(map: GlMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PictureError('lost')), PATIENCE);
    map.once('idle', () => {
      clearTimeout(timer);
      resolve();
    });
    map.triggerRepaint();
  });
}

/**
 * The live map as drawn at a resolution, without what lies over its canvas: MapLibre draws lines, patterns and letters anew for it, so
 * that they are as sharp as it says. The map then goes back to the screen's own resolution.
 *
 * @param ratio pixels of the picture for each CSS pixel
 */
export async function captureMap(map: GlMap, ratio: number): Promise<HTMLCanvasElement> {
  const { clientWidth, clientHeight } = map.getContainer();
  if (Math.max(clientWidth, clientHeight) * ratio > LARGEST) throw new PictureError('size');
  const copy = document.createElement('canvas');
  try {
    map.setPixelRatio(ratio);
    await idle(map);
    const drawn = map.getCanvas();
    // The graphics card may allow less than was asked for.
    if (drawn.width < Math.floor(clientWidth * ratio)) throw new PictureError('size');
    [copy.width, copy.height] = [drawn.width, drawn.height];
    const context = copy.getContext('2d');
    if (!context) throw new PictureError('size');
    // Drawn and copied within one task: a WebGL canvas forgets what it drew once that is on the screen.
    map.redraw();
    context.drawImage(drawn, 0, 0);
    return copy;
  } finally {
    // Without a ratio of its own MapLibre follows the screen's.
    map.setPixelRatio(undefined as unknown as number);
  }
}
