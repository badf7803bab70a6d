import { Unzip, UnzipInflate } from 'fflate';
import { MAX_XML_BYTES, RefusedFile, type OnProgress } from './types.ts';

/** Bytes of the archive given to the inflater at a time. Deflate expands at most 1032 times, which limits the output of each. */
const PIECE = 16_384;

/**
 * Inflates the first KML in an archive, piece by piece. Stops as soon as the output is over the limit, whatever size the archive
 * declares. @throws RefusedFile
 */
export function unpackKmz(bytes: Uint8Array, limit = MAX_XML_BYTES, onprogress?: OnProgress): Uint8Array {
  let parts: Uint8Array[] | undefined;
  let size = 0;
  let done = false;
  const unzip = new Unzip((file) => {
    if (parts || !/\.kml$/i.test(file.name)) return;
    const own: Uint8Array[] = (parts = []);
    file.ondata = (error, data, final) => {
      if (error) throw error;
      size += data.length;
      if (size > limit) throw new RefusedFile('bomb');
      own.push(data);
      done ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !done; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      onprogress?.(at / bytes.length);
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    // A truncated archive may still contain a readable start.
    if (!size) throw new RefusedFile('brokenZip');
  }
  if (!parts) throw new RefusedFile('noKml');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
