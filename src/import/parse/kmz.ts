import { Unzip, UnzipInflate } from 'fflate';
import { MAX_XML_BYTES, RefusedFile, type OnProgress } from './types.ts';

/** Bytes of the archive given to the inflater at a time: what one piece unfolds to is bounded by deflate's 1:1032. */
const PIECE = 16_384;

/**
 * The first KML in an archive, inflated piece by piece: above the limit it stops at once, whatever the archive's directory
 * promises. @throws RefusedFile
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
    // An archive that ends in the middle may still hold a readable beginning.
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
