import { readBytes } from './parse/read.ts';
import { MAX_BYTES, RefusedFile, type Corrections, type OnProgress, type Table } from './parse/types.ts';

/** How much of the work is reading the bytes; what remains is making sense of them. */
const READING = 0.3;

/** Bytes at a time: a file's own stream comes in crumbs. */
const PART = 4_000_000;

/** Reads a file to its end. Its size is asked before its first byte. @throws RefusedFile */
export async function readStream(file: File, corrections: Corrections, onprogress: OnProgress): Promise<Table> {
  if (file.size > MAX_BYTES) throw new RefusedFile('tooLarge');
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += PART) {
    bytes.set(new Uint8Array(await file.slice(at, at + PART).arrayBuffer()), at);
    onprogress((READING * at) / file.size);
  }
  return readBytes(file.name, bytes, { ...corrections, onprogress: (share) => onprogress(READING + (1 - READING) * share) });
}
