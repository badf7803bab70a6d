import { isInRange, type Row } from './parse/points.ts';
import type { ImportedLayer } from './imported.svelte.ts';
import { started } from './started.svelte.ts';

/** A row with its layer and index. */
export interface RowOfLayer {
  /** `<layer>.<index>`, as in the address. */
  id: string;
  layer: ImportedLayer;
  row: Row;
}

export const rowId = (layer: string, index: number): string => `${layer}.${index}`;

function split(id: string): [layer: string, index: number] {
  const dot = id.lastIndexOf('.');
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}

/** Finds a row by id. */
export function findRow(id = ''): RowOfLayer | undefined {
  const [name, index] = split(id);
  const layer = started.imported?.layers.find((each) => each.id === name);
  const row = layer?.rows[index];
  return layer && row && { id, layer, row };
}

/** The next row in the timeline's range, wrapping to the first; undefined if there is no other. */
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
