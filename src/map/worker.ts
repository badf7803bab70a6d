import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The bundler must be told of the worker: without this the built page draws nothing, and `idle` fires all the same.
setWorkerUrl(workerUrl);

// The worker reads its half megabyte of script while the page is still building itself.
prewarm();
