/** The scene that an address names. Loads where there is one. */
import { selectScenes } from '../state/readyScenes';
import { saysWhatIsShown, withSceneView } from '../state/scenes';
import type { AppStore } from '../state/store';
import { showScene } from '../state/transitions/briefing';
import { readLinkedScenes } from '../state/transitions/scenes';

/**
 * Reads the scenes that a link brought, and shows the named one, unless the address itself says what is shown; where it
 * says where the map stands, the map stands there. A number behind the last scene shows none.
 *
 * @param search the search part of the address, as it was before the page wrote any
 */
export function openScene(store: AppStore, search: string): void {
  store.setState(readLinkedScenes());
  const state = store.getState();
  const { at } = state.briefing;
  if (at === null) return;
  const scene = selectScenes(state)[at];
  if (scene === undefined) store.setState({ briefing: { ...state.briefing, at: null } });
  else if (saysWhatIsShown(search)) return;
  else if (state.camera.at === null) store.setState(showScene(scene, at, false));
  else store.setState((now) => withSceneView(scene.view, now));
}
