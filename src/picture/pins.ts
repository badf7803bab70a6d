import { isExact } from '../events/places.ts';
import type { EventFeature } from '../story/schemas/events.ts';
import { type PinPaint, pinPaintOf } from '../map/palette.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { type Pen, apply } from './pen.ts';

interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws with a local transform and restores the previous one. */
function at({ context }: Pen, x: number, y: number, scale: number, draw: () => void): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  draw();
  context.restore();
}

/** A pin as src/map/pins/Pin.svelte draws it, its middle at a point. @param scale 1 for 30 pixels */
export function drawPin(pen: Pen, event: EventFeature, paint: PinPaint, x: number, y: number, scale: number): void {
  const { context, variable } = pen;
  const { color, outline, icon } = paint;
  const hollow = event.properties.status === 'planned';
  const surface = variable('--pin-surface');
  const shape = new Path2D(outline);
  const ground = (width: number) => {
    Object.assign(context, { fillStyle: surface, strokeStyle: surface, lineWidth: width, lineJoin: 'round' });
    context.fill(shape);
    context.stroke(shape);
  };
  const fill = () => {
    context.fillStyle = hollow ? surface : color;
    context.fill(shape);
  };
  const scaled = (by: number, draw: () => void) => at(pen, 0, 0, by, draw);
  at(pen, x, y, scale, () => {
    const exact = isExact(event);
    if (exact) {
      ground(5);
      fill();
      Object.assign(context, { strokeStyle: color, lineWidth: hollow ? 2 : 1 });
      context.stroke(shape);
    } else {
      scaled(1.05, () => ground(6));
      scaled(1.08, () => {
        Object.assign(context, { strokeStyle: color, lineWidth: 1.8 });
        context.setLineDash([3.2, 2.2]);
        context.stroke(shape);
        context.setLineDash([]);
      });
      scaled(0.82, fill);
    }
    scaled(exact ? 1 : 0.85, () => {
      Object.assign(context, { strokeStyle: hollow ? color : surface, lineWidth: 1.9, lineCap: 'round', lineJoin: 'round' });
      context.stroke(new Path2D(icon));
    });
  });
}

function disc(
  { context, variable }: Pen,
  x: number,
  y: number,
  radius: number,
  fill: string,
  line?: { color: string; width: number },
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = variable(fill);
  context.fill();
  if (!line) return;
  Object.assign(context, { strokeStyle: variable(line.color), lineWidth: line.width });
  context.stroke();
}

function label(pen: Pen, text: string, { x, y, width, height }: Spot, size: number, weight: number, color: string): void {
  apply(pen, { size, weight, color });
  Object.assign(pen.context, { textAlign: 'center', textBaseline: 'middle' });
  pen.context.fillText(text, x + width / 2, y + height / 2);
}

const middle = ({ x, y, width, height }: Spot) => ({ x: x + width / 2, y: y + height / 2 });

/** Draws the elements over the map's canvas where they are on the page: pins, spokes, stacks and markers at the edge. */
export function drawPins(pen: Pen, app: AppState, map: HTMLElement): void {
  const origin = map.getBoundingClientRect();
  const spot = (element: Element): Spot => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - origin.x, y: y - origin.y, width, height };
  };
  const paintOfPin = ({ properties }: EventFeature) => pinPaintOf(app.story, properties.category);
  const eventOf = (element: HTMLElement) => app.events.find(({ id }) => id === element.dataset['event']);

  const drawSpokes = (element: Element) => {
    const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
    const { context, variable } = pen;
    context.save();
    Object.assign(context, { strokeStyle: variable('--ink'), lineWidth: 1, globalAlpha: 0.55 });
    for (const line of element.querySelectorAll('line')) {
      context.beginPath();
      context.moveTo(e, f);
      context.lineTo(e + line.x2.baseVal.value, f + line.y2.baseVal.value);
      context.stroke();
    }
    context.restore();
    disc(pen, e, f, 3, '--ink', { color: '--surface', width: 1.5 });
  };

  const drawOne = (element: HTMLElement) => {
    const event = eventOf(element);
    const { x, y } = middle(spot(element));
    const selected = element.classList.contains('selected');
    if (selected) disc(pen, x, y, 22, '--surface', { color: '--focus', width: 2 });
    if (event) drawPin(pen, event, paintOfPin(event), x, y, selected ? 1.22 : 1);
  };

  const drawEdge = (element: HTMLElement) => {
    const { context, variable } = pen;
    const box = spot(element);
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 17);
    const selected = element.classList.contains('selected');
    Object.assign(context, {
      fillStyle: variable('--surface'),
      strokeStyle: variable(selected ? '--focus' : '--line'),
      lineWidth: selected ? 2 : 1,
    });
    context.fill();
    context.stroke();
    const arrow = element.querySelector('.arrow');
    if (arrow) {
      const { x, y } = middle(spot(arrow));
      at(pen, x, y, 1, () => {
        context.rotate((parseFloat(getComputedStyle(arrow).rotate) * Math.PI) / 180);
        context.fillStyle = variable('--ink-soft');
        context.fill(new Path2D('M0-5L4.5 4L0 1.8L-4.5 4Z'));
      });
    }
    const count = element.querySelector('.count');
    const icon = element.querySelector('svg:not(.arrow)');
    const event = eventOf(element);
    if (count) {
      const place = spot(count);
      disc(pen, middle(place).x, middle(place).y, 11, '--ink');
      label(pen, count.textContent.trim(), place, 13, 700, '--surface');
    } else if (icon && event) drawPin(pen, event, paintOfPin(event), middle(spot(icon)).x, middle(spot(icon)).y, 22 / 30);
    const [name, distance] = [element.querySelector('strong'), element.querySelector('small')];
    // Text is centred in its box on the page, so it keeps its place in either direction.
    const exactly = (part: Element): Spot => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x - origin.x, y: y - origin.y, width, height };
    };
    if (name) label(pen, name.textContent, exactly(name), 13, 700, '--ink');
    if (distance) label(pen, distance.textContent, exactly(distance), 11.5, 500, '--ink-soft');
  };

  const layer = [...(map.querySelector('.pins')?.children ?? [])] as HTMLElement[];
  const kind = (name: string) => layer.filter((element) => element.classList.contains(name));
  for (const element of kind('spokes')) drawSpokes(element);
  const pins = kind('pin');
  // Draw the selected pin on top, as on the page.
  for (const element of [...pins.filter((each) => !each.matches('.selected')), ...pins.filter((each) => each.matches('.selected'))]) {
    drawOne(element);
  }
  for (const element of kind('stack')) {
    const box = spot(element);
    disc(pen, middle(box).x, middle(box).y, 17, '--ink', { color: '--surface', width: 2 });
    label(pen, element.textContent.trim(), box, 15, 700, '--surface');
  }
  for (const element of kind('edge-marker')) drawEdge(element);
}
