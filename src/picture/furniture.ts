import type { Map as GlMap } from 'maplibre-gl';
import { formatDistance } from '../i18n/format.ts';
import { scaleBar } from '../map/scale-bar.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { type Pen, apply, fromStart } from './pen.ts';

/** Maximum length of the scale bar, in CSS pixels. */
const LONGEST = 130;

/** Draws the scale at the bottom of the map, at the start side. @param bottom of the map, CSS pixels */
export function drawScale(pen: Pen, app: AppState, map: GlMap, bottom: number): void {
  const { context, variable } = pen;
  const { km, pixels } = scaleBar({ zoom: map.getZoom(), latitude: map.getCenter().lat }, LONGEST);
  const text = formatDistance(km, app.language);
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

/** Draws the north arrow at the top of the map, at the end side. @param top of the map, CSS pixels */
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
  context.fillText(app.t.picture.north, x, top + 47);
}

/** The inset that shows where in the country the map lies, where the page has it. @param container of the map, whose corner is the origin */
export function drawLocator({ context, variable }: Pen, container: HTMLElement): void {
  const inset = container.parentElement?.querySelector<SVGSVGElement>('svg.locator');
  if (!inset) return;
  const [{ x, y }, { x: left, y: top }] = [container.getBoundingClientRect(), inset.getBoundingClientRect()];
  const { width, height } = inset.viewBox.baseVal;
  const path = (name: string) => new Path2D(inset.querySelector(`.${name}`)?.getAttribute('d') ?? '');
  context.save();
  // Stay inside the inset's border.
  context.translate(left - x + 1, top - y + 1);
  const box = new Path2D();
  box.roundRect(0, 0, width, height, 8);
  context.fillStyle = variable('--map-sea');
  context.fill(box);
  context.save();
  context.clip(box);
  context.fillStyle = variable('--map-land');
  context.fill(path('land'));
  Object.assign(context, { strokeStyle: variable('--map-border'), lineWidth: 1, lineJoin: 'round' });
  context.stroke(path('border'));
  context.setLineDash([2, 1.5]);
  context.stroke(path('dashed'));
  context.setLineDash([]);
  const name = inset.querySelector('text');
  if (name) {
    Object.assign(context, { font: `600 11px ${variable('--font')}`, fillStyle: variable('--ink-soft'), textAlign: 'center' });
    context.fillText(name.textContent, Number(name.getAttribute('x')), Number(name.getAttribute('y')));
  }
  const view = inset.querySelector('rect');
  if (view) {
    const [wide, high] = [view.width.baseVal.value, view.height.baseVal.value];
    Object.assign(context, { fillStyle: variable('--focus'), strokeStyle: variable('--focus'), lineWidth: 1.6 });
    context.globalAlpha = 0.12;
    context.fillRect(view.x.baseVal.value, view.y.baseVal.value, wide, high);
    context.globalAlpha = 1;
    context.strokeRect(view.x.baseVal.value, view.y.baseVal.value, wide, high);
  }
  context.restore();
  Object.assign(context, { strokeStyle: variable('--line'), lineWidth: 1 });
  context.stroke(box);
  context.restore();
}
