/** Takes up the corners of the outline in hand, and lays them down again. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { handOf } from '../state/hand';
import type { AppStore } from '../state/store';
import { endDraft } from '../state/transitions/scenario';
import type { Settling } from './settling';
import { whileWanted } from './whileWanted';

/** Call it when the map's style has loaded. */
export function driveShapeEdit(map: MapLibreMap, store: AppStore, settling: Settling): () => void {
  return whileWanted<'edit'>(store, settling, {
    wanted: (state) => (handOf(state) === 'edit' ? 'edit' : null),
    load: async () => {
      const { editShape } = await import('./editShape');
      return () => editShape(map, store);
    },
    lost: () => store.setState(endDraft()),
  });
}
