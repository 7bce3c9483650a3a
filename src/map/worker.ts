/**
 * Tells MapLibre where its worker is. Left to itself it looks beside its own module, where a bundler puts nothing,
 * and the map then waits for ever.
 */
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import { WORKER_URL } from './workerFile';

setWorkerUrl(WORKER_URL);
// It is read while the graphics context is made.
prewarm();
