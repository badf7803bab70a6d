import { DATA_FILES, type FileKey } from './files.ts';
import type { Loaded } from './load.ts';
import { parseFile } from './parse.ts';
import { DATA_SCHEMAS } from './schemas/files.ts';

/** Holds a file's text to its schema. Fetched only where a file is not the one that the build has checked. */
export function checkData(key: FileKey, text: string): Loaded<unknown> {
  return parseFile<unknown>(DATA_FILES[key], text, DATA_SCHEMAS[key]);
}
