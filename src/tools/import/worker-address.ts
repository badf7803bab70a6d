import workerUrl from './worker.ts?worker&url';

/** Address of the worker's script. The single file has none (scripts/single-file.ts). */
export const workerAddress: string | undefined = workerUrl;
