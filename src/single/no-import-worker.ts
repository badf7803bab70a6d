/** A page that is one file has no second script to start: files are read beside everything else. */
export const workerAddress: string | undefined = undefined;
