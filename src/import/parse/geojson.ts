import { readFeatures } from './features.ts';
import { RefusedFile, type Table } from './types.ts';

/** The complete objects of a list in a truncated text, and the offset where the last one ends. */
function wholeObjects(text: string, from: number): unknown[] {
  const found: unknown[] = [];
  let depth = 0;
  let start = -1;
  let inString = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' && depth++ === 0) start = at;
    else if (sign === '}' && --depth === 0) found.push(parse(text.slice(start, at + 1)));
    else if (sign === ']' && depth === 0) break;
  }
  if (depth > 0) found.push(undefined);
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The character before each feature of a text sequence (RFC 8142). */
export const RECORD_SEPARATOR = '\x1e';

/** Parses one feature per line (GeoJSON Text Sequences, newline-delimited GeoJSON). */
function lines(text: string): unknown[] | undefined {
  const all = text
    .replaceAll(RECORD_SEPARATOR, '')
    .split('\n')
    .filter((line) => line.trim());
  return all.length > 1 && (parse(all[0] ?? '') as { type?: unknown } | undefined)?.type === 'Feature' ? all.map(parse) : undefined;
}

const GEOMETRY = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/**
 * Reads GeoJSON: a collection, one feature, one geometry, or one feature per line. Keeps the complete features of a truncated
 * file. @throws RefusedFile if it is not GeoJSON
 */
export function readGeoJson(text: string, encoding: string): Table {
  const value = parse(text) as { type?: unknown; features?: unknown } | null | undefined;
  if (value && typeof value === 'object') {
    if (Array.isArray(value.features)) return readFeatures(value.features, 'geojson', encoding);
    if (value.type === 'Feature') return readFeatures([value], 'geojson', encoding);
    if (GEOMETRY.test(String(value.type))) return readFeatures([{ type: 'Feature', geometry: value }], 'geojson', encoding);
    throw new RefusedFile('unknown');
  }
  const sequence = lines(text);
  if (sequence) return readFeatures(sequence, 'geojson', encoding);
  const list = /"features"\s*:\s*\[/.exec(text);
  const features = list ? wholeObjects(text, list.index + list[0].length) : [];
  if (!features.some((each) => each !== undefined)) throw new RefusedFile('broken');
  const table = readFeatures(features, 'geojson', encoding, true);
  // Tell a feature cut off at the end of the file from an invalid one.
  for (const row of table.bad) if (row.text === '') row.reason = 'cutOff';
  return table;
}
