/** Takes up the corners of the outline in hand, and lays them down again. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TOKENS } from '../cartography/palette';
import { boxOf } from '../domain/geometry';
import { handOf } from '../state/hand';
import type { AppStore } from '../state/store';
import { requestCamera } from '../state/transitions/camera';
import { endDraft, setDraft } from '../state/transitions/scenario';
import type { AppState } from '../state/types';
import type { Settling } from './settling';
import { shownTheme } from './theme';
import { watch } from './watch';
import { whileWanted } from './whileWanted';

const ringOf = ({ scenario }: AppState) => scenario.draft?.ring ?? [];

/** Call it when the map's style has loaded. */
export function driveShapeEdit(map: MapLibreMap, store: AppStore, settling: Settling): () => void {
  const stopEditing = whileWanted<'edit'>(store, settling, {
    wanted: (state) => (handOf(state) === 'edit' ? 'edit' : null),
    load: async () => {
      const { startShapeEdit } = await import('./shapeEditTool');
      const color = TOKENS[shownTheme(store.getState())].region as `#${string}`;
      return () => {
        let drawing = false;
        const tool = startShapeEdit(map, color, ringOf(store.getState()), (ring) => {
          drawing = true;
          store.setState(setDraft(ring));
          drawing = false;
        });
        // What the hand itself has drawn stands there already; the panel's corners do not.
        const unwatch = watch(store, ringOf, (ring) => {
          if (!drawing && handOf(store.getState()) === 'edit') tool.show(ring);
        });
        return () => {
          unwatch();
          tool.stop();
        };
      };
    },
    lost: () => store.setState(endDraft()),
  });
  // An outline taken up is brought into sight; one just drawn is in sight.
  const unwatch = watch(
    store,
    ({ scenario }) => scenario.draft,
    (draft, before) => {
      if (draft === null || draft.ring.length === 0 || (before !== null && before.code === draft.code))
        return;
      const bbox = boxOf({ type: 'Polygon', coordinates: [draft.ring.map(([lon, lat]) => [lon, lat])] });
      store.setState(requestCamera({ kind: 'corners', bbox }));
    },
  );
  return () => {
    unwatch();
    stopEditing();
  };
}
