/** Brings the plan's map beside the scenario's while the state asks for both, and takes it away again. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { selectSwipe } from '../state/plan';
import type { AppStore } from '../state/store';
import { besideFailed } from '../state/transitions/map';
import type { AppState } from '../state/types';
import type { Settling } from './settling';
import type { SourcesWatch } from './sources';
import { whileWanted } from './whileWanted';

function isWanted(state: AppState): boolean {
  return selectSwipe(state) !== null && state.map.status === 'live' && state.map.beside === 'possible';
}

export function driveSwipe(
  map: MapLibreMap,
  store: AppStore,
  settling: Settling,
  sources: SourcesWatch,
): () => void {
  return whileWanted<true>(store, settling, {
    wanted: (state) => isWanted(state) || null,
    load: async () => {
      const { startSwipe } = await import('./swipe');
      return () => startSwipe(map, store, settling, sources);
    },
    lost: () => store.setState(besideFailed()),
  });
}
