import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { readGeoJson, RECORD_SEPARATOR } from './geojson.ts';
import { unpackKmz } from './kmz.ts';
import { MAX_BYTES, MAX_XML_BYTES, RefusedFile, type Corrections, type Format, type OnProgress, type Table } from './types.ts';
import { readXml } from './xml.ts';

interface ReadOptions extends Corrections {
  onprogress?: OnProgress;
}

/** Share of the work that is done once the file is decoded. */
const DECODED = 0.1;

/** Detects the format by the first bytes, then by the file name, which is less reliable. */
function formatOf(name: string, bytes: Uint8Array, start: string): Format {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return 'kmz';
  const text = start.trimStart();
  if (text.startsWith('<')) {
    if (/<kml\b/i.test(text) || /\.kml$/i.test(name)) return 'kml';
    if (/<gpx\b/i.test(text) || /\.gpx$/i.test(name)) return 'gpx';
    throw new RefusedFile('unknown');
  }
  if (/^[{[]/.test(text) || text.startsWith(RECORD_SEPARATOR)) return 'geojson';
  if (/\.(geojson|json)$/i.test(name)) throw new RefusedFile(text ? 'broken' : 'empty');
  // Control characters mean a binary file, such as an image or a spreadsheet's own format.
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0e-\x1a]/.test(start.slice(0, 2000))) throw new RefusedFile('unknown');
  return 'csv';
}

/**
 * Reads a file in any supported format.
 * @throws RefusedFile if the whole file is rejected; single bad rows are listed in the table instead
 */
export function readBytes(name: string, bytes: Uint8Array, { encoding, delimiter, onprogress }: ReadOptions = {}): Table {
  if (bytes.length > MAX_BYTES) throw new RefusedFile('tooLarge');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) {
    const inner = decode(unpackKmz(bytes));
    return { ...readXml(inner.text, 'kml', inner.encoding, onprogress), format: 'kmz' };
  }
  const decoded = decode(bytes, encoding);
  const format = formatOf(name, bytes, decoded.text.slice(0, 4000));
  onprogress?.(DECODED);
  if (format === 'csv') {
    return readCsv(decoded.text, decoded.encoding, delimiter, (share) => onprogress?.(DECODED + (1 - DECODED) * share));
  }
  if (format === 'geojson') return readGeoJson(decoded.text, decoded.encoding);
  if (bytes.length > MAX_XML_BYTES) throw new RefusedFile('tooLargeXml');
  return readXml(decoded.text, format === 'gpx' ? 'gpx' : 'kml', decoded.encoding, onprogress);
}
