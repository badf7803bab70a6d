import { readBytes } from '../../lib/import/read.ts';
import { MAX_BYTES, RefusedFile, type OnProgress, type Table } from '../../lib/import/types.ts';

/** How much of the work is reading the bytes; what remains is making sense of them. */
const READING = 0.3;

/** Reads a file to its end. Its size is asked before its first byte. @throws RefusedFile */
export async function readStream(file: File, encoding: string | undefined, onprogress: OnProgress): Promise<Table> {
  if (file.size > MAX_BYTES) throw new RefusedFile('tooLarge');
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, at);
    at += part.value.length;
    onprogress((READING * at) / file.size);
  }
  return readBytes(file.name, bytes, { encoding, onprogress: (share) => onprogress(READING + (1 - READING) * share) });
}
