import { prewarm, setWorkerUrl } from 'maplibre-gl';
import { createPolicy } from '../trusted-types.ts';
import { isWorker, workerUrl } from './worker-script.ts';

// The page enforces Trusted Types, and MapLibre starts its worker by a plain address: this passes that address and nothing else.
// (Its attribution control and its popups would need markup of text; this page has its own.)
createPolicy('default', { createScriptURL: (url) => (isWorker(url) ? url : null) });

// The bundler must be told of the worker: without this the built page draws nothing, and `idle` fires all the same.
setWorkerUrl(workerUrl);

// The worker reads its half megabyte of script while the page is still building itself.
prewarm();
