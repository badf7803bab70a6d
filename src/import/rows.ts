import { isInRange, type Row } from './parse/points.ts';
import type { ImportedLayer } from './imported.svelte.ts';
import { started } from './started.svelte.ts';

/** A row by its place in its layer. */
export interface RowOfLayer {
  /** As the address has it: `<layer>.<index>`. */
  id: string;
  layer: ImportedLayer;
  row: Row;
}

export const rowId = (layer: string, index: number): string => `${layer}.${index}`;

function split(id: string): [layer: string, index: number] {
  const dot = id.lastIndexOf('.');
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}

/** The row of an id; undefined where there is none. */
export function findRow(id = ''): RowOfLayer | undefined {
  const [name, index] = split(id);
  const layer = started.imported?.layers.find((each) => each.id === name);
  const row = layer?.rows[index];
  return layer && row && { id, layer, row };
}

/** The next row that the timeline leaves, round to the first again; undefined where there is no other. */
export function nextRow({ id, layer }: RowOfLayer, by: 1 | -1): RowOfLayer | undefined {
  const [, index] = split(id);
  const count = layer.rows.length;
  for (let step = 1; step < count; step++) {
    const at = (index + by * step + count * step) % count;
    const row = layer.rows[at];
    if (row && isInRange(row, started.imported?.range)) return { id: rowId(layer.id, at), layer, row };
  }
  return undefined;
}
