/**
 * Scenes: what of the state one keeps, and the state that shows it. A scene says what is shown in the words of an
 * address, so that old scenes are read as old links are: totally, and with what is unknown left out.
 */
import { withoutUnknown } from './transitions/dataset';
import type { AppState, Scene } from './types';
import { URL_TABLE } from './urlTable';

/** What belongs to whoever looks, not to what is shown. */
const BESIDE_SCENES: readonly string[] = [
  'v',
  'lang',
  'theme',
  'at',
  'show',
  'table',
  'task',
  'layout',
  'panels',
  'hide',
  'static',
  'data',
  'data_version',
  'scene',
  'scenes',
  'play',
  'autoplay',
];

const SCENE_ROWS = URL_TABLE.filter(({ name }) => !BESIDE_SCENES.includes(name));

/** What is shown now, as a scene keeps it: `phase=operating&color=free`; '' for what the atlas opens with. */
export function sceneView(state: AppState): string {
  const params = new URLSearchParams();
  for (const line of SCENE_ROWS) {
    const text = line.write(state);
    if (text !== null) params.set(line.name, text);
  }
  return params.toString();
}

/** Whether the search part of an address says what is shown, so that a scene it names does not. */
export function saysWhatIsShown(search: string): boolean {
  const params = new URLSearchParams(search);
  return SCENE_ROWS.some(({ name }) => params.has(name));
}

/** The state with what a scene shows, and all else as it is. The camera stays where it is. Never throws. */
export function withSceneView(view: Scene['view'], state: AppState): AppState {
  const params = new URLSearchParams(view);
  return withoutUnknown(SCENE_ROWS.reduce((each, line) => line.read(params.get(line.name), each), state));
}
