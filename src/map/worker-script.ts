import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of MapLibre's worker. The build of the single file puts another module in this one's place (scripts/single-file.ts). */
export { workerUrl };

/** Whether an address is that of the worker's script: the one text that MapLibre may make a script of. */
export const isWorker = (url: string): boolean => url === workerUrl;
