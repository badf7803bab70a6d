import type { Map as GlMap } from 'maplibre-gl';
import { allWords } from '../../i18n/panels.ts';
import { formatNumber } from '../../lib/format.ts';
import type { AppState } from '../../state/app-state.svelte.ts';
import { type Pen, apply, fromStart } from './pen.ts';

/** Longest scale bar, in CSS pixels. */
const LONGEST = 130;

/** The longest of 1, 2, 3, 5 times a power of ten that is not above a length. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  return ([5, 3, 2, 1].find((step) => step * power <= length) ?? 1) * power;
}

/** Length of the map's scale bar at the height of its middle: metres, and the same in CSS pixels. */
export function scaleOf(map: GlMap): { metres: number; pixels: number } {
  const y = map.getContainer().clientHeight / 2;
  const wide = map.unproject([0, y]).distanceTo(map.unproject([LONGEST, y]));
  const metres = roundLength(wide);
  return { metres, pixels: (metres / wide) * LONGEST };
}

/** The scale at the map's foot, where reading starts. @param bottom of the map, CSS pixels */
export function drawScale(pen: Pen, app: AppState, map: GlMap, bottom: number): void {
  const { context, variable } = pen;
  const { metres, pixels } = scaleOf(map);
  const { kilometres, metres: short } = allWords(app.t).picture;
  const text = metres < 1000 ? short(formatNumber(metres, app.language)) : kilometres(formatNumber(metres / 1000, app.language));
  const [left, top] = [fromStart(pen, 14, pixels), bottom - 34];
  context.save();
  context.globalAlpha = 0.8;
  context.fillStyle = variable('--surface');
  context.fillRect(left - 5, top, pixels + 10, 24);
  context.restore();
  Object.assign(context, { strokeStyle: variable('--ink'), lineWidth: 1.5, lineJoin: 'miter', lineCap: 'butt' });
  context.beginPath();
  context.moveTo(left, top + 13);
  context.lineTo(left, top + 20);
  context.lineTo(left + pixels, top + 20);
  context.lineTo(left + pixels, top + 13);
  context.stroke();
  apply(pen, { size: 12, weight: 500 });
  context.textAlign = 'center';
  context.fillText(text, left + pixels / 2, top + 14);
}

/** An arrow to the north at the map's top, where reading ends. @param top of the map, CSS pixels */
export function drawNorth(pen: Pen, app: AppState, map: GlMap, top: number): void {
  const { context, variable } = pen;
  const x = fromStart(pen, pen.width - 30);
  context.save();
  context.translate(x, top + 32);
  context.beginPath();
  context.arc(0, 0, 19, 0, 2 * Math.PI);
  context.globalAlpha = 0.85;
  context.fillStyle = variable('--surface');
  context.fill();
  context.globalAlpha = 1;
  context.rotate((-map.getBearing() * Math.PI) / 180);
  context.fillStyle = variable('--ink');
  context.fill(new Path2D('M0-15L6.5 3L0-.5L-6.5 3Z'));
  context.restore();
  apply(pen, { size: 11, weight: 700 });
  context.textAlign = 'center';
  context.fillText(allWords(app.t).picture.north, x, top + 47);
}
