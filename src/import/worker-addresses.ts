import read from './read-worker.ts?worker&url';
import tiles from './tile-worker.ts?worker&url';

/** URLs of the workers' scripts. The single file has none (scripts/single-file.ts). */
export const workerAddresses: { read?: string; tiles?: string } = { read, tiles };
