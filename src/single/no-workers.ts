/** The single file has no worker scripts, so files are read and tiled on the main thread. */
export const workerAddresses: { read?: string; tiles?: string } = {};
