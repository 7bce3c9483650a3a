/**
 * Tells MapLibre where its worker is. Left to itself it looks beside its own module, where a bundler puts nothing,
 * and the map then waits for ever. `?worker&url` makes Vite emit the worker as one self-contained file.
 */
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
// It is fetched and read while the graphics context is made.
prewarm();
