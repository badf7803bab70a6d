import { formatSize } from '../i18n/format.ts';
import type { AnyZone } from '../story/schemas/further-zones.ts';
import { MORE_OPACITY, ZONE_OPACITY, paintOf, pinPaintOf, type PinPaint, type ZonePaint } from '../map/palette.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { SWATCH, type Entry, layEntry, laySign } from './entry.ts';
import { filtersInForce } from './filters.ts';
import { importedBlocks, ownEntries } from './own.ts';
import { type Block, type Pen, grid, paragraph, stack } from './pen.ts';

/** Minimum width of a column, and of one with short names, in CSS pixels. */
const COLUMN = 250;
const NARROW = 132;

/** Draws a zone's colour, pattern and dashes, as in the page's legend (src/zones/Swatch.svelte). */
function drawSwatch({ context, variable }: Pen, { color, pattern }: ZonePaint, opacity: typeof MORE_OPACITY): void {
  const { width, height } = SWATCH;
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
}

/** A category's shape and icon, as in the page's legend (src/events/CategoryIcon.svelte). */
function drawCategory({ context, variable }: Pen, { color, outline, icon }: PinPaint): void {
  context.scale(2 / 3, 2 / 3);
  const shape = new Path2D(outline);
  Object.assign(context, { fillStyle: color, strokeStyle: variable('--pin-surface'), lineWidth: 1.5 });
  context.fill(shape);
  context.stroke(shape);
  Object.assign(context, { lineWidth: 2.2, lineCap: 'round', lineJoin: 'round' });
  context.stroke(new Path2D(icon));
}

/** A zone with its size; of the ring also how its distance is read. */
function zoneEntry(zone: AnyZone, app: AppState): Entry {
  const { properties } = zone;
  return {
    swatch: (pen) => drawSwatch(pen, paintOf(app.story, properties.kind), properties.visible ? ZONE_OPACITY : MORE_OPACITY),
    title: app.text(properties.title),
    details: [formatSize(properties, app.language)],
    reading: app.isRing(zone) ? app.text(properties.description) : undefined,
  };
}

/** The legend of everything visible: zones, kinds of pins, the reader's additions and active filters. */
export function legend(pen: Pen, app: AppState, margin: number): Block {
  const t = app.t;
  const inside = pen.width - 2 * margin;
  const columns = Math.max(1, Math.floor(inside / COLUMN));
  const column = inside / columns;
  const narrow = Math.max(1, Math.floor(inside / NARROW));

  const entries = [...app.visibleZones.map((zone) => zoneEntry(zone, app)), ...ownEntries(app, t)].map((entry, at) =>
    layEntry(pen, entry, margin + (at % columns) * column, column - 14),
  );
  const kinds = app.story.categories.filter(({ id }) => app.pinnedEvents.some(({ properties }) => properties.category === id));
  const pins = kinds.map(({ id, name }, at) =>
    laySign(
      pen,
      () => drawCategory(pen, pinPaintOf(app.story, id)),
      app.text(name),
      margin + (at % narrow) * (inside / narrow),
      inside / narrow,
    ),
  );
  const filters = filtersInForce(app, t);
  const notes = [
    ...(kinds.length ? [app.t.layers.pinsLegend] : []),
    ...(app.visibleZones.length ? [app.t.layers.approximate] : []),
    ...(app.doubt ? [t.doubt.bandLegend, t.doubt.alternativeLegend] : []),
    ...(app.more?.step ? [t.made.stepsLegend] : []),
  ];
  return stack(
    [
      ...(entries.length ? [grid(entries, columns, 10)] : []),
      ...importedBlocks(pen, app, t, margin, narrow),
      ...(pins.length ? [grid(pins, narrow, 4)] : []),
      ...(filters ? [paragraph(pen, filters, { size: 13, weight: 600 }, margin, inside)] : []),
      ...(notes.length ? [paragraph(pen, notes.join(' '), { size: 12, color: '--ink-soft' }, margin, inside)] : []),
    ],
    12,
  );
}
