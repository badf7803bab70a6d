import type { Geometry, Position } from 'geojson';
import { MAX_ROWS, RefusedFile, shorten, type BadRow, type Format, type RawRow, type Table } from './types.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Nested too deep to serialize. One such value must not fail the whole file.
    return '…';
  }
}

/** How deep nested properties are flattened, and into how many columns at most. Beyond that they stay JSON. */
const MAX_DEPTH = 8;
const MAX_COLUMNS = 500;

/** Every position in a geometry's nested coordinates; undefined if they contain anything but pairs of numbers. */
function positionsOf(value: unknown, depth = 0): Position[] | undefined {
  if (!Array.isArray(value) || depth > 4) return undefined;
  if (typeof value[0] === 'number') {
    return typeof value[1] === 'number' && Number.isFinite(value[0]) && Number.isFinite(value[1]) ? [[value[0], value[1]]] : undefined;
  }
  const all: Position[] = [];
  for (const part of value) {
    const positions = positionsOf(part, depth + 1);
    if (!positions) return undefined;
    for (const position of positions) all.push(position);
  }
  return all.length || depth > 0 ? all : undefined;
}

const DEPTH: Record<string, number> = { MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

function nesting(value: unknown): number {
  return Array.isArray(value) && Array.isArray(value[0]) ? 1 + nesting(value[0]) : 0;
}

/** The centre of the positions' bbox. */
function middle(positions: readonly Position[]): Position {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [(west + east) / 2, (south + north) / 2];
}

type Placed = Pick<RawRow, 'position' | 'shape'>;

/** Merges a collection of only lines or only areas into one multi-part shape: KML cannot write it otherwise. Undefined for a mix. */
function united(parts: readonly Record<string, unknown>[]): Placed[] | undefined {
  const type = parts[0]?.['type'];
  if (type !== 'LineString' && type !== 'Polygon') return undefined;
  if (parts.some((part) => part['type'] !== type)) return undefined;
  const places = placesOf({ type: `Multi${type}`, coordinates: parts.map(({ coordinates }) => coordinates) });
  return places.length ? places : undefined;
}

/** The rows of a geometry: one for each point of a MultiPoint, one at the centre of a line or area. Empty if it is not a geometry. */
function placesOf(geometry: unknown): Placed[] {
  if (!isObject(geometry)) return [];
  // Fast path: most files contain only points.
  if (geometry['type'] === 'Point') {
    const [x, y] = Array.isArray(geometry['coordinates']) ? (geometry['coordinates'] as unknown[]) : [];
    return Number.isFinite(x) && Number.isFinite(y) ? [{ position: [x as number, y as number] }] : [];
  }
  if (geometry['type'] === 'GeometryCollection' && Array.isArray(geometry['geometries'])) {
    const parts = (geometry['geometries'] as unknown[]).filter(isObject).filter(({ type }) => type !== 'GeometryCollection');
    return united(parts) ?? parts.flatMap(placesOf);
  }
  const depth = DEPTH[String(geometry['type'])];
  const positions = positionsOf(geometry['coordinates']);
  if (depth === undefined || !positions?.length || nesting(geometry['coordinates']) !== depth) return [];
  if (geometry['type'] === 'MultiPoint') return positions.map((position) => ({ position }));
  return [{ position: middle(positions), shape: geometry as unknown as Geometry }];
}

/**
 * Turns untrusted features into rows. Anything that is not a feature or has no usable geometry is listed as bad.
 * @throws RefusedFile if there are too many rows
 */
export function readFeatures(features: readonly unknown[], format: Format, encoding: string, isCutOff = false): Table {
  if (features.length > MAX_ROWS) throw new RefusedFile('tooManyRows');
  const columns = new Map<string, number>();
  const rows: RawRow[] = [];
  const bad: BadRow[] = [];
  const columnOf = (name: string): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    columns.set(name, columns.size);
    return columns.size - 1;
  };
  /** Flattens nested properties to dotted paths, as in this map's own exports: `{ date: { start } }` becomes the column `date.start`. */
  const fill = (fields: string[], properties: Record<string, unknown>, prefix = '', depth = 1): void => {
    for (const name of Object.keys(properties)) {
      const value = properties[name];
      const isGroup = depth < MAX_DEPTH && columns.size < MAX_COLUMNS && isObject(value) && Object.keys(value).length > 0;
      if (isGroup) fill(fields, value, `${prefix}${name}.`, depth + 1);
      else fields[columnOf(prefix + name)] = asText(value);
    }
  };
  features.forEach((feature, index) => {
    const number = index + 1;
    const refuse = (reason: BadRow['reason']) => bad.push({ number, reason, text: shorten(asText(feature)) });
    if (!isObject(feature) || feature['type'] !== 'Feature') return void refuse('notFeature');
    const places = placesOf(feature['geometry']);
    if (!places.length) return void refuse('noGeometry');
    const properties = isObject(feature['properties']) ? feature['properties'] : {};
    const fields: string[] = new Array<string>(columns.size).fill('');
    const id = feature['id'];
    if (typeof id === 'string' || typeof id === 'number') fields[columnOf('id')] = String(id);
    fill(fields, properties);
    for (const place of places) rows.push({ number, fields, ...place });
  });
  if (rows.length > MAX_ROWS) throw new RefusedFile('tooManyRows');
  if (!rows.length && !bad.length) throw new RefusedFile('empty');
  // Rows read before a new column appeared get an empty field for it.
  for (const { fields } of rows) while (fields.length < columns.size) fields.push('');
  return { format, columns: [...columns.keys()], rows, bad, encoding, isCutOff };
}
