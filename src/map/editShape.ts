/** The outline in hand between the state and the tool that moves its corners. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TOKENS } from '../cartography/palette';
import { boxOf } from '../domain/geometry';
import { handOf } from '../state/hand';
import type { AppStore } from '../state/store';
import { requestCamera } from '../state/transitions/camera';
import { setDraft } from '../state/transitions/scenario';
import type { AppState } from '../state/types';
import { isHandy } from './cornerMath';
import { freeInsets } from './covered';
import { startShapeEdit } from './shapeEditTool';
import { shownTheme } from './theme';
import { watch } from './watch';

const ringOf = ({ scenario }: AppState) => scenario.draft?.ring ?? [];

/** @returns how to stop */
export function editShape(map: MapLibreMap, store: AppStore): () => void {
  const color = TOKENS[shownTheme(store.getState())].region as `#${string}`;
  const ring = ringOf(store.getState());
  let drawing = false;
  const tool = startShapeEdit(map, color, ring, (next) => {
    drawing = true;
    store.setState(setDraft(next));
    drawing = false;
  });
  // What the hand itself has drawn stands there already; what is typed does not.
  const unwatch = watch(store, ringOf, (next) => {
    if (!drawing && handOf(store.getState()) === 'edit') tool.show(next);
  });
  const container = map.getContainer();
  const corners = ring.map(([lon, lat]) => map.project([lon, lat]));
  const size = { width: container.clientWidth, height: container.clientHeight };
  // One just drawn stays where it is.
  if (!isHandy(corners, size, freeInsets(container))) {
    const bbox = boxOf({ type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] });
    store.setState(requestCamera({ kind: 'corners', bbox }));
  }
  return () => {
    unwatch();
    tool.stop();
  };
}
