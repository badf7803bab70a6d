/** The script of MapLibre's worker: a block in the page (scripts/single-file.ts). */
const source = document.getElementById('map-worker')?.textContent ?? '';

/** Address of MapLibre's worker. */
export const workerUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));

/** Whether an address is that of the worker's script. In a page from disk MapLibre turns it into a data: address first. */
export const isWorker = (url: string): boolean =>
  url === workerUrl || url === `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
