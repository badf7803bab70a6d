import { RefusedFile, type Corrections, type Refusal, type Table } from './parse/types.ts';
import { packRows, type PackedRows } from './pack.ts';
import { readStream } from './read-stream.ts';

export interface Job {
  file: File;
  corrections: Corrections;
}

/** Messages from the worker. Rows come in chunks: one message with a hundred thousand would block the page. */
export type ReadMessage =
  | { type: 'progress'; share: number }
  | { type: 'rows'; rows: PackedRows }
  | { type: 'done'; table: Table }
  | { type: 'refused'; refusal: Refusal };

/** TypeScript's DOM types have no worker scope. */
const scope = globalThis as unknown as { postMessage: (message: ReadMessage) => void; onmessage: (event: MessageEvent<Job>) => void };
const ROWS_AT_A_TIME = 5000;

scope.onmessage = ({ data: { file, corrections } }) => {
  readStream(file, corrections, (share) => scope.postMessage({ type: 'progress', share })).then(
    (table) => {
      for (let at = 0; at < table.rows.length; at += ROWS_AT_A_TIME) {
        scope.postMessage({ type: 'rows', rows: packRows(table.rows.slice(at, at + ROWS_AT_A_TIME)) });
      }
      scope.postMessage({ type: 'done', table: { ...table, rows: [] } });
    },
    (error: unknown) => scope.postMessage({ type: 'refused', refusal: error instanceof RefusedFile ? error.refusal : 'broken' }),
  );
};
