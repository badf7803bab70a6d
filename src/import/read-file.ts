import { MAX_BYTES, RefusedFile, type Corrections, type OnProgress, type Table } from './parse/types.ts';
import { unpackRows } from './pack.ts';
import type { Job, ReadMessage } from './read-worker.ts';
import { startWorker } from './start-worker.ts';

interface Options {
  corrections: Corrections;
  onprogress: OnProgress;
  signal: AbortSignal;
}

let spare: Worker | undefined;

/** Starts the worker before a file is chosen. @returns a function that ends it */
export function prepare(): () => void {
  spare ??= startWorker('read');
  return () => {
    spare?.terminate();
    spare = undefined;
  };
}

/** Takes the prepared worker or starts one. Each reads one file. */
function take(): Worker | undefined {
  const worker = spare ?? startWorker('read');
  spare = undefined;
  return worker;
}

async function readHere(file: File, { corrections, onprogress, signal }: Options): Promise<Table> {
  const { readStream } = await import('./read-stream.ts');
  const table = await readStream(file, corrections, onprogress);
  signal.throwIfAborted();
  return table;
}

/**
 * Reads a file in a worker, so that the page stays responsive, or on the main thread if no worker starts.
 * Rejects with RefusedFile, or with the signal's reason if it aborts.
 */
export async function readFile(file: File, options: Options): Promise<Table> {
  if (file.size > MAX_BYTES) throw new RefusedFile('tooLarge');
  const worker = take();
  if (!worker) return readHere(file, options);
  const { corrections, onprogress, signal } = options;
  const rows: Table['rows'] = [];
  try {
    return await new Promise<Table>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      worker.onerror = () => resolve(readHere(file, options));
      worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
        if (data.type === 'progress') onprogress(data.share);
        else if (data.type === 'rows') for (const row of unpackRows(data.rows)) rows.push(row);
        else if (data.type === 'done') resolve({ ...data.table, rows });
        else reject(new RefusedFile(data.refusal));
      };
      worker.postMessage({ file, corrections } satisfies Job);
    });
  } finally {
    worker.terminate();
  }
}
