import { allWords } from '../../i18n/panels.ts';
import { formatSize } from '../../lib/format.ts';
import type { AnyZone } from '../../lib/more/schemas.ts';
import { CATEGORIES, type Category } from '../../lib/vocabulary.ts';
import { MORE_OPACITY, paintOf } from '../../map/more/palette.ts';
import { PIN_PAINT, ZONE_OPACITY, type ZonePaint } from '../../map/palette.ts';
import type { AppState } from '../../state/app-state.svelte.ts';
import { type Block, type Pen, fromStart, grid, paragraph, stack } from './pen.ts';

const SWATCH = { width: 38, height: 26 };
const INDENT = SWATCH.width + 10;
/** Least width of a column, in CSS pixels. */
const COLUMN = 250;

/** The colour, tile and dashes of a zone, as in the page's legend (src/components/Swatch.svelte). */
function drawSwatch({ context, variable }: Pen, { color, pattern }: ZonePaint, opacity: typeof MORE_OPACITY, x: number, y: number): void {
  const { width, height } = SWATCH;
  context.save();
  context.translate(x, y);
  const box = new Path2D();
  box.roundRect(1, 1, width - 2, height - 2, 3);
  context.fillStyle = variable('--map-land');
  context.fill(box);
  context.globalAlpha = opacity.fill;
  context.fillStyle = color;
  context.fill(box);
  context.globalAlpha = opacity.pattern;
  context.save();
  context.clip(box);
  Object.assign(context, { strokeStyle: color, lineWidth: pattern.width, lineCap: 'round' });
  const tile = new Path2D(pattern.path);
  for (let left = 0; left < width; left += pattern.size) {
    for (let top = 0; top < height; top += pattern.size) {
      context.save();
      context.translate(left, top);
      context.beginPath();
      context.rect(0, 0, pattern.size, pattern.size);
      context.clip();
      context.stroke(tile);
      context.restore();
    }
  }
  context.restore();
  context.globalAlpha = 1;
  Object.assign(context, { strokeStyle: color, lineWidth: 2 });
  context.setLineDash([8, 3.2]);
  context.stroke(box);
  context.restore();
}

/** A category's shape and icon, as in the page's legend (src/components/CategoryIcon.svelte). */
function drawCategory({ context, variable }: Pen, category: Category, x: number, y: number): void {
  const { color, outline, icon } = PIN_PAINT[category];
  context.save();
  context.translate(x, y);
  context.scale(2 / 3, 2 / 3);
  const shape = new Path2D(outline);
  Object.assign(context, { fillStyle: color, strokeStyle: variable('--pin-surface'), lineWidth: 1.5 });
  context.fill(shape);
  context.stroke(shape);
  Object.assign(context, { lineWidth: 2.2, lineCap: 'round', lineJoin: 'round' });
  context.stroke(new Path2D(icon));
  context.restore();
}

/** The legend of what shows: zones with their size, the ring with how it is read where that is not the default, and kinds of pins. */
export function legend(pen: Pen, app: AppState, margin: number): Block {
  const t = allWords(app.t);
  const inside = pen.width - 2 * margin;
  const columns = Math.max(1, Math.floor(inside / COLUMN));
  const column = inside / columns;
  const textWidth = column - INDENT - 14;

  const zone = ({ id, properties }: AnyZone, at: number): Block => {
    const start = margin + (at % columns) * column;
    const paint = paintOf(properties.kind);
    const reading = id === app.readings?.zone?.id ? properties.description[app.language] : undefined;
    const words = stack(
      [
        paragraph(pen, app.text(properties.title), { size: 14, weight: 650 }, start + INDENT, textWidth),
        paragraph(pen, formatSize(properties, app.language), { size: 12, color: '--ink-soft' }, start + INDENT, textWidth),
        ...(reading ? [paragraph(pen, reading, { size: 12 }, start + INDENT, textWidth)] : []),
      ],
      0,
    );
    return {
      height: Math.max(words.height, SWATCH.height),
      draw: (top) => {
        drawSwatch(pen, paint, properties.visible ? ZONE_OPACITY : MORE_OPACITY, fromStart(pen, start, SWATCH.width), top + 3);
        words.draw(top);
      },
    };
  };

  const kinds = CATEGORIES.filter((category) => app.pinnedEvents.some(({ properties }) => properties.category === category));
  const narrow = Math.max(1, Math.floor(inside / 132));
  const pins = kinds.map((category, at): Block => {
    const start = margin + (at % narrow) * (inside / narrow);
    const name = paragraph(pen, app.t.categories[category], { size: 13 }, start + 26, inside / narrow - 30);
    return {
      height: Math.max(name.height, 20),
      draw: (top) => {
        drawCategory(pen, category, fromStart(pen, start + 10), top + 10);
        name.draw(top + 1);
      },
    };
  });

  const notes = [
    ...(kinds.length ? [app.t.layers.pinsLegend] : []),
    ...(app.visibleZones.length ? [app.t.layers.approximate] : []),
    ...(app.doubt ? [t.doubt.bandLegend, t.doubt.alternativeLegend] : []),
    ...(app.more?.step ? [t.made.stepsLegend] : []),
  ];
  return stack(
    [
      ...(app.visibleZones.length ? [grid(app.visibleZones.map(zone), columns, 10)] : []),
      ...(pins.length ? [grid(pins, narrow, 4)] : []),
      ...(notes.length ? [paragraph(pen, notes.join(' '), { size: 12, color: '--ink-soft' }, margin, inside)] : []),
    ],
    12,
  );
}
