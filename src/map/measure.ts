/** Brings what measures to the map while there is anything to measure or to show. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '../state/store';
import { setMeasuring } from '../state/transitions/measure';
import type { Settling } from './settling';
import { whileWanted } from './whileWanted';

/** Call it when the map's style has loaded. */
export function driveMeasure(map: MapLibreMap, store: AppStore, settling: Settling): () => void {
  return whileWanted<true>(store, settling, {
    wanted: ({ measure: { drawing, points, preview } }) =>
      drawing || points.length > 0 || preview !== null ? true : null,
    load: async () => {
      const { startMeasuring } = await import('./measureTool');
      return () => startMeasuring(map, store);
    },
    // Points can still be typed.
    lost: () => store.setState(setMeasuring(false)),
  });
}
