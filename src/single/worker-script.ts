/** The script of MapLibre's worker, embedded in the page (scripts/single-file.ts). */
const source = document.getElementById('map-worker')?.textContent ?? '';

/** Blob URL of MapLibre's worker. */
export const workerUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));

/** Whether a URL is the worker script's. On a page opened from disk, MapLibre turns it into a data: URL first. */
export const isWorker = (url: string): boolean =>
  url === workerUrl || url === `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
