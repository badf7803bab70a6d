import { PATTERN_PREFIX } from './layers/shared.ts';
import type { Story } from '../story/schemas/story.ts';
import { paintOf } from './palette.ts';

/** Image drawn at twice its size, so that hatching stays sharp on dense screens. */
export const PATTERN_PIXEL_RATIO = 2;

/** Draws the tile of a zone's pattern for the map; undefined for an image name that is no pattern's. */
export function drawPattern(name: string, story: Pick<Story, 'kinds'>): ImageData | undefined {
  const paint = name.startsWith(PATTERN_PREFIX) ? paintOf(story, name.slice(PATTERN_PREFIX.length)) : undefined;
  if (!paint) return undefined;
  const pixels = paint.pattern.size * PATTERN_PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = pixels;
  // Drawn and read back at once: on the graphics card that would cost a round trip.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.scale(PATTERN_PIXEL_RATIO, PATTERN_PIXEL_RATIO);
  context.strokeStyle = paint.color;
  context.lineWidth = paint.pattern.width;
  context.lineCap = 'round';
  context.stroke(new Path2D(paint.pattern.path));
  return context.getImageData(0, 0, pixels, pixels);
}
