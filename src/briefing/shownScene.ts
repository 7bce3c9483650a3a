/** Which scene is on the screen. */
import { selectScenes } from '../state/readyScenes';
import { sceneView, withSceneView } from '../state/scenes';
import type { AppState, Scene } from '../state/types';

/** What looking closer changes, while the scene and its figures stay. */
const CLOSER = ['feature', 'sel', 'compare', 'sort'];

/** The scene that was shown last, for as long as what it shows is shown; else null. */
export function shownScene(state: AppState): Scene | null {
  const { at } = state.briefing;
  const scene = at === null ? undefined : selectScenes(state)[at];
  if (scene === undefined) return null;
  return mainView(state) === mainView(withSceneView(scene.view, state)) ? scene : null;
}

function mainView(state: AppState): string {
  const params = new URLSearchParams(sceneView(state));
  for (const name of CLOSER) params.delete(name);
  return params.toString();
}
