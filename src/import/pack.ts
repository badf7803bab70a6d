import type { Geometry } from 'geojson';
import type { RawRow } from './parse/types.ts';

/** Rows packed for the way from the worker to the page: cloning them as objects takes four times as long. */
export interface PackedRows {
  numbers: Uint32Array<ArrayBuffer>;
  /** Longitude and latitude alternating, in degrees; NaN where a row has no position of its own. */
  positions: Float64Array<ArrayBuffer>;
  /** Lines and areas, with the index of their row. */
  shapes: [at: number, shape: Geometry][];
  /** Fields separated by {@link UNIT} and rows by {@link RECORD}; JSON if a field contains one of these. */
  fields: string;
  isJson: boolean;
}

/** ASCII's unit separator and record separator. */
const UNIT = '\x1f';
const RECORD = '\x1e';

export function packRows(rows: readonly RawRow[]): PackedRows {
  const isJson = rows.some(({ fields }) => fields.some((field) => field.includes(UNIT) || field.includes(RECORD)));
  const numbers = new Uint32Array(rows.length);
  const positions = new Float64Array(rows.length * 2).fill(NaN);
  const shapes: PackedRows['shapes'] = [];
  rows.forEach(({ number, position, shape }, at) => {
    numbers[at] = number;
    if (position) positions.set(position.slice(0, 2), at * 2);
    if (shape) shapes.push([at, shape]);
  });
  return {
    numbers,
    positions,
    shapes,
    fields: isJson ? JSON.stringify(rows.map(({ fields }) => fields)) : rows.map(({ fields }) => fields.join(UNIT)).join(RECORD),
    isJson,
  };
}

export function unpackRows({ numbers, positions, shapes, fields, isJson }: PackedRows): RawRow[] {
  const all = isJson ? (JSON.parse(fields) as string[][]) : fields.split(RECORD).map((row) => row.split(UNIT));
  const rows = Array.from(numbers, (number, at): RawRow => {
    const [x = NaN, y = NaN] = [positions[at * 2], positions[at * 2 + 1]];
    return { number, fields: all[at] ?? [], ...(Number.isNaN(x) ? {} : { position: [x, y] }) };
  });
  for (const [at, shape] of shapes) if (rows[at]) rows[at].shape = shape;
  return rows;
}
