/** MapLibre's worker. `?worker&url` makes Vite emit it as one self-contained file. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { fileUrl } from '../data/ownFiles';

export const WORKER_URL = fileUrl(workerUrl);

// Asked for as soon as the live map's program has arrived, while it is still being read: earlier the two would share
// the line and both come late, later MapLibre asks itself. It lands in the browser's cache; if it does not come,
// MapLibre's own request tells.
fetch(WORKER_URL).catch(() => undefined);
