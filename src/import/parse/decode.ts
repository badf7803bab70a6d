/** What a reader may choose from where the guess is wrong. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252'] as const;

const SAMPLE = 65_536;

/** Share of zero bytes at even and at odd places: Latin text in UTF-16 has them on one side. */
function zeros(sample: Uint8Array): [number, number] {
  const count: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) count[at % 2 === 0 ? 0 : 1]++;
  });
  return [count[0] / (sample.length / 2), count[1] / (sample.length / 2)];
}

/** The text of bytes that are UTF-8, undefined of others; a character that the file's end cuts in two is forgiven. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Arabic words are runs of high bytes; in Western text these stand alone among ASCII letters. */
function looksArabic(sample: Uint8Array): boolean {
  let inRuns = 0;
  let high = 0;
  sample.forEach((byte, at) => {
    if (byte < 0x80) return;
    high++;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) inRuns++;
  });
  return high > 0 && inRuns / high > 0.5;
}

/** The encoding that a byte order mark tells, or zero bytes on one side; undefined where neither does. By its WHATWG name. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = zeros(sample);
  if (odd > 0.2 && even < odd / 4) return 'utf-16le';
  if (even > 0.2 && odd < even / 4) return 'utf-16be';
  return undefined;
}

function byteEncoding(bytes: Uint8Array): string {
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  return looksArabic(bytes.subarray(firstHigh, firstHigh + SAMPLE)) ? 'windows-1256' : 'windows-1252';
}

/** The text of a file. Bytes that mean nothing become U+FFFD; a byte order mark is dropped. @param encoding by its WHATWG name; else it is guessed */
export function decode(bytes: Uint8Array, encoding = wideEncoding(bytes)): { text: string; encoding: string } {
  const text = encoding ? undefined : asUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const found = encoding ?? byteEncoding(bytes);
  return { text: new TextDecoder(found).decode(bytes), encoding: found };
}
