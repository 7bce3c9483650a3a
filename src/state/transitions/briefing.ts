/** Scenes are shown one after the other. */
import { withSceneView } from '../scenes';
import type { Transition } from '../store';
import type { Scene } from '../types';
import { requestCamera } from './camera';

/** Shows a scene: what it keeps of the view, and its ground, in flight or at once. */
export function showScene(scene: Scene, at: number, flies: boolean): Transition {
  return (state) => {
    const shown = withSceneView(scene.view, state);
    const moved = requestCamera({ kind: 'scene', frame: scene.frame, flies })(shown);
    return { ...moved, briefing: { ...moved.briefing, at } };
  };
}
