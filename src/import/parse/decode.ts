/** Encodings that the reader can choose if the guess is wrong. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252'] as const;

const SAMPLE = 65_536;

/** Share of zero bytes at even and at odd offsets: in UTF-16, Latin text has them on one side only. */
function zeros(sample: Uint8Array): [number, number] {
  const count: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) count[at % 2 === 0 ? 0 : 1]++;
  });
  return [count[0] / (sample.length / 2), count[1] / (sample.length / 2)];
}

/** Decodes UTF-8; undefined if the bytes are not. Allows a character cut off at the end of the file. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Arabic words are runs of high bytes; in Western text single high bytes appear among ASCII letters. */
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

/** The UTF-16 or UTF-8 encoding shown by a byte order mark or by zero bytes on one side; undefined otherwise. WHATWG name. */
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

/** Decodes a file. Invalid bytes become U+FFFD; a byte order mark is dropped. @param encoding WHATWG name; guessed if omitted */
export function decode(bytes: Uint8Array, encoding = wideEncoding(bytes)): { text: string; encoding: string } {
  const text = encoding ? undefined : asUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const found = encoding ?? byteEncoding(bytes);
  return { text: new TextDecoder(found).decode(bytes), encoding: found };
}
