import { readBytes } from './parse/read.ts';
import { MAX_BYTES, RefusedFile, type Corrections, type OnProgress, type Table } from './parse/types.ts';

/** Share of the work that is reading bytes; the rest is parsing. */
const READING = 0.3;

/** Bytes per read: a file's own stream yields much smaller chunks. */
const PART = 4_000_000;

/** Reads a whole file. Checks its size first. @throws RefusedFile */
export async function readStream(file: File, corrections: Corrections, onprogress: OnProgress): Promise<Table> {
  if (file.size > MAX_BYTES) throw new RefusedFile('tooLarge');
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += PART) {
    bytes.set(new Uint8Array(await file.slice(at, at + PART).arrayBuffer()), at);
    onprogress((READING * at) / file.size);
  }
  return readBytes(file.name, bytes, { ...corrections, onprogress: (share) => onprogress(READING + (1 - READING) * share) });
}
