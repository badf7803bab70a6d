/** A page that is one file has no second script to start: files are read, and their tiles made, beside everything else. */
export const workerAddresses: { read?: string; tiles?: string } = {};
