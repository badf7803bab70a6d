import type { Map as GlMap } from 'maplibre-gl';

/** Why there is no picture; the messages are in messages.en.ts. */
export class PictureError extends Error {
  constructor(readonly reason: 'still' | 'size' | 'refused' | 'lost') {
    super(reason);
  }
}

/** Timeout for redrawing the map, in milliseconds. */
const PATIENCE = 20_000;

/** Largest canvas side in pixels that MapLibre may use (`maxCanvasSize` in src/map/MapView.svelte). */
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
 * Captures the live map's canvas at a given resolution, without the elements over it. MapLibre redraws lines, patterns and letters
 * for that resolution, so they are sharp. Afterwards the map returns to the screen's resolution.
 *
 * @param ratio picture pixels for each CSS pixel
 */
export async function captureMap(map: GlMap, ratio: number): Promise<HTMLCanvasElement> {
  const { clientWidth, clientHeight } = map.getContainer();
  if (Math.max(clientWidth, clientHeight) * ratio > LARGEST) throw new PictureError('size');
  const copy = document.createElement('canvas');
  try {
    map.setPixelRatio(ratio);
    await idle(map);
    const drawn = map.getCanvas();
    // The GPU may allow a smaller canvas than requested.
    if (drawn.width < Math.floor(clientWidth * ratio)) throw new PictureError('size');
    [copy.width, copy.height] = [drawn.width, drawn.height];
    const context = copy.getContext('2d');
    if (!context) throw new PictureError('size');
    // Draw and copy in the same task: a WebGL canvas is cleared after it is displayed.
    map.redraw();
    context.drawImage(drawn, 0, 0);
    return copy;
  } finally {
    // Undefined makes MapLibre follow the screen's ratio again.
    map.setPixelRatio(undefined as unknown as number);
  }
}
