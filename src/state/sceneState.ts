/** A scene as a state of its own, for pictures, slides and links. Loads with what uses it. */
import { outLink } from './outLink';
import { withSceneView } from './scenes';
import { INITIAL_STATE } from './store';
import type { AppState, GroundBox, Scene } from './types';

/** The page with what the scene shows, and nothing in hand: no drawing, no measuring, no dialog. */
export function sceneState(scene: Pick<Scene, 'view'>, state: AppState): AppState {
  const shown = withSceneView(scene.view, state);
  return {
    ...shown,
    region: { ...shown.region, mode: 'none', draftRadiusKm: null },
    measure: INITIAL_STATE.measure,
    scenario: { ...shown.scenario, draft: null },
    focus: { ...shown.focus, hover: null, notCounted: null },
    view: { ...shown.view, dialog: 'none' },
  };
}

/** Where a map of the size of most screens, with a panel beside it, has the ground in it. */
const USUAL = { width: 960, height: 600 };
const TILE = 512;
const NEAREST = 24;

function placeOf([west, south, east, north]: GroundBox): NonNullable<AppState['camera']['at']> {
  const mercator = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  const [low, high] = [mercator(south), mercator(north)];
  const scale = Math.min(USUAL.width / ((east - west) / 360), USUAL.height / (high - low));
  const lat = (Math.atan(Math.sinh((low + high) * Math.PI)) * 180) / Math.PI;
  return { zoom: Math.min(NEAREST, Math.max(0, Math.log2(scale / TILE))), lat, lng: (west + east) / 2 };
}

/**
 * The address of what a scene shows, whatever becomes of the set it stands in: with all it shows, its ground and the
 * language of the state, and without the scenes.
 *
 * @param page the address without its search part
 */
export function sceneLink(scene: Scene, state: AppState, page: string): string {
  const { scenario, ...shown } = sceneState(scene, state);
  const link: AppState = {
    ...INITIAL_STATE,
    dataFolder: state.dataFolder,
    dataset: state.dataset,
    query: shown.query,
    region: shown.region,
    kept: shown.kept,
    scenario,
    focus: shown.focus,
    camera: { ...INITIAL_STATE.camera, at: scene.frame === null ? null : placeOf(scene.frame) },
    view: {
      ...shown.view,
      theme: null,
      layout: 'full',
      panels: 'open',
      frozen: false,
      tableOpen: false,
      dialog: 'none',
      task: shown.region.steps.length > 0 || shown.kept.length > 0 ? 'region' : 'explore',
    },
  };
  return outLink(link, page);
}
