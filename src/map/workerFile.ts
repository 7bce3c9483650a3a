/** The file of MapLibre's worker. `?worker&url` makes Vite emit it as one self-contained file. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { fileUrl } from '../data/ownFiles';

export const WORKER_URL = fileUrl(workerUrl);

/** Asks for it ahead: it lands in the browser's cache. If it does not come, MapLibre's own request tells. */
export function askForWorker(): void {
  fetch(WORKER_URL).catch(() => undefined);
}
