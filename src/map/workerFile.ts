/** MapLibre's worker. `?worker&url` makes Vite emit it as one self-contained file. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export const WORKER_URL = workerUrl;

/**
 * Fetches the worker's file beside MapLibre's own, which asks for it only once it runs: on a slow line that is most of
 * a second. It lands in the browser's cache; if it does not come, MapLibre's own request tells.
 */
export function fetchWorkerAhead(): void {
  fetch(WORKER_URL).catch(() => undefined);
}
