import { isRightToLeft } from '../i18n/messages.ts';
import { localDay } from '../i18n/local-day.ts';
import { formatDay } from '../i18n/format.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { PictureError, captureMap } from './capture.ts';
import { drawLocator, drawNorth, drawScale } from './furniture.ts';
import { legend } from './legend.ts';
import { type Block, type Pen, paragraph, stack } from './pen.ts';
import { drawPins } from './pins.ts';

/** Margin around everything but the map, in CSS pixels. */
const MARGIN = 18;

function heading(pen: Pen, app: AppState): Block {
  const inside = pen.width - 2 * MARGIN;
  return stack(
    [
      paragraph(pen, app.text(app.story.title), { size: 24, weight: 700, family: '--serif' }, MARGIN, inside),
      paragraph(pen, app.text(app.story.report.source), { size: 13, color: '--ink-soft' }, MARGIN, inside),
    ],
    0,
  );
}

/** The footer: the map's address, data sources and the date. */
function foot(pen: Pen, app: AppState): Block {
  const { footer, mapBoundaries } = app.t;
  const data = app.data.get('datapackage');
  const version = data && [footer.version(data.version, formatDay(data.created, app.language)), footer.hash(data.hash.slice(7, 19))];
  const saved = app.t.picture.savedOn(formatDay(localDay(new Date()), app.language));
  const lines = [`${footer.attribution} ${mapBoundaries}. ${footer.made}`, [saved, ...(version ?? [])].join(' · ')];
  return stack(
    lines.map((line) => paragraph(pen, line, { size: 11.5, color: '--ink-soft' }, MARGIN, pen.width - 2 * MARGIN)),
    3,
  );
}

function penFor(context: CanvasRenderingContext2D, app: AppState, width: number): Pen {
  const style = getComputedStyle(document.documentElement);
  return { context, width, rightToLeft: isRightToLeft(app.language), variable: (name) => style.getPropertyValue(name).trim() };
}

/**
 * Draws the current map with title, legend, scale, north arrow, sources and date, in the page's language and theme.
 *
 * @param ratio picture pixels for each CSS pixel
 * @throws PictureError if there is no live map, the picture would be too large, or the map does not finish drawing
 */
export async function drawPicture(app: AppState, ratio: number): Promise<HTMLCanvasElement> {
  const map = app.glMap;
  if (!map || app.map !== 'ready') throw new PictureError('still');
  const drawn = await captureMap(map, ratio);
  const { clientWidth: width, clientHeight: mapHeight } = map.getContainer();

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError('size');
  // Text must be measured before the picture's height is known.
  const pen = penFor(context, app, width);
  const [top, key, bottom] = [heading(pen, app), legend(pen, app, MARGIN), foot(pen, app)];
  const mapTop = MARGIN + top.height + 12;
  const keyTop = mapTop + mapHeight + 14;
  const footTop = keyTop + key.height + 14;

  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((footTop + bottom.height + MARGIN) * ratio);
  context.scale(ratio, ratio);
  context.fillStyle = pen.variable('--surface');
  context.fillRect(0, 0, width, canvas.height);
  top.draw(MARGIN);
  context.drawImage(drawn, 0, mapTop, width, mapHeight);
  context.save();
  context.translate(0, mapTop);
  context.beginPath();
  context.rect(0, 0, width, mapHeight);
  context.clip();
  drawLocator(pen, map.getContainer());
  drawPins(pen, app, map.getContainer());
  context.restore();
  drawScale(pen, app, map, mapTop + mapHeight);
  drawNorth(pen, app, map, mapTop);
  key.draw(keyTop);
  bottom.draw(footTop);
  return canvas;
}

/** Encodes the picture as PNG. @throws PictureError if the browser refuses */
export async function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  try {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) return blob;
  } catch {
    // A canvas tainted by images from another host cannot be exported.
  }
  throw new PictureError('refused');
}
