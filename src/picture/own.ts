import type { Messages } from '../i18n/en.ts';
import { parsePoint } from '../geometry/coordinates.ts';
import { formatDistance, formatNumber } from '../i18n/format.ts';
import { legsOf, parsePath } from '../measure/path.ts';
import { IMPORTED_COLORS, POINT_EDGE } from '../import/map/palette.ts';
import { MAP_COLORS } from '../map/palette.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { describePosition } from '../search/describe.ts';
import { started } from '../import/started.svelte.ts';
import { tileLayersOf } from '../tiles/tile-layers.svelte.ts';
import { SWATCH, type Entry, layEntry, laySign } from './entry.ts';
import { type Block, type Pen, grid, stack } from './pen.ts';

const MIDDLE = { x: SWATCH.width / 2, y: SWATCH.height / 2 };

/** Draws a dot with an edge. */
function dot({ context }: Pen, x: number, y: number, radius: number, fill: string, edge: string, width: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  Object.assign(context, { fillStyle: fill, strokeStyle: edge, lineWidth: width });
  context.fill();
  context.stroke();
}

/** The open map tiles, with their attribution. */
function tileEntries(app: AppState, t: Messages): Entry[] {
  const tiles = tileLayersOf(app).list.filter(({ visible }) => visible);
  return tiles.map(({ set, role }) => ({
    title: set.name,
    details: [`${t.tiles.roles[role]} · ${t.tiles.kinds[set.format]}`, set.attribution || t.tiles.noCredit],
    swatch: ({ context, variable }) => {
      Object.assign(context, { strokeStyle: variable('--ink-soft'), lineWidth: 1.5 });
      for (const x of [8, 20]) for (const y of [2, 14]) context.strokeRect(x, y, 10, 10);
    },
  }));
}

/** The measured path, with its length. */
function pathEntries(app: AppState, t: Messages): Entry[] {
  const path = parsePath(app.tools['measure'] ?? '');
  const total = legsOf(path).reduce((sum, km) => sum + km, 0);
  const { halo, label } = MAP_COLORS[app.theme];
  const entry: Entry = {
    title: t.picture.path,
    details: path.length > 1 ? [t.measure.total(formatDistance(total, app.language))] : [],
    swatch: (pen) => {
      const { context } = pen;
      Object.assign(context, { strokeStyle: label, lineWidth: 2.4 });
      context.beginPath();
      context.moveTo(5, MIDDLE.y);
      context.lineTo(SWATCH.width - 5, MIDDLE.y);
      context.stroke();
      for (const x of [5, SWATCH.width - 5]) dot(pen, x, MIDDLE.y, 4, halo, label, 2);
    },
  };
  return path.length ? [entry] : [];
}

/** The point that the reader asks about, with its coordinates. */
function pointEntries(app: AppState, t: Messages): Entry[] {
  const point = app.selected?.type === 'point' ? parsePoint(app.selected.id) : undefined;
  const { halo, label } = MAP_COLORS[app.theme];
  return point
    ? [
        {
          title: t.ask.kind,
          details: [describePosition([point.longitude, point.latitude], app, t)],
          swatch: (pen) => dot(pen, MIDDLE.x, MIDDLE.y, 5, halo, label, 3),
        },
      ]
    : [];
}

/** Everything that the reader has added to the map, except imported files (below). */
export function ownEntries(app: AppState, t: Messages): Entry[] {
  return [...tileEntries(app, t), ...pathEntries(app, t), ...pointEntries(app, t)];
}

/** The imported files on the map: name, count and the meaning of the colours. @param narrow width of a category column */
export function importedBlocks(pen: Pen, app: AppState, t: Messages, margin: number, narrow: number): Block[] {
  const number = (value: number) => formatNumber(value, app.language);
  const inside = pen.width - 2 * margin;
  const edge = POINT_EDGE[app.theme];
  return (started.imported?.layers ?? [])
    .filter(({ isVisible }) => isVisible)
    .map((layer) => {
      const { shown = [], categories } = started.imported?.drawn(layer) ?? {};
      const { named = [], others = 0 } = categories ?? {};
      const entry: Entry = {
        title: layer.name,
        details: [t.import.count(number(shown.length), number(layer.rows.length))],
        swatch: (own) => dot(own, MIDDLE.x, MIDDLE.y, 8, layer.color, edge, 1.5),
      };
      const kinds = [
        ...named.map(({ name, count }, at) => ({
          name: `${name || t.import.empty} ${number(count)}`,
          color: IMPORTED_COLORS[at] ?? layer.color,
        })),
        ...(others ? [{ name: `${t.import.others} ${number(others)}`, color: layer.color }] : []),
      ];
      const signs = kinds.map(({ name, color }, at) =>
        laySign(pen, () => dot(pen, 0, 0, 6, color, edge, 1.5), name, margin + (at % narrow) * (inside / narrow), inside / narrow),
      );
      return stack([layEntry(pen, entry, margin, inside), ...(signs.length ? [grid(signs, narrow, 4)] : [])], 4);
    });
}
