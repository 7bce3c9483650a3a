/** Scenes on the whole screen. Loads with them. */
import { selectScenes } from '../readyScenes';
import type { Transition } from '../store';
import { INITIAL_STATE } from '../store';
import type { AppState, BeforeScenes } from '../types';
import { showScene } from './briefing';
import { requestCamera } from './camera';
import { withoutUnknown } from './dataset';

/** Seconds that a scene can be given; the address writes no others. */
const LEAST_SECONDS = 1;
const MOST_SECONDS = 999;

/** Gives the scenes the whole screen, the one at `at` first. What was shown before comes back at the end. */
export function startPresenting(at: number): Transition {
  return (state) => {
    if (state.briefing.presenting || selectScenes(state).length === 0) return goToScene(at, true)(state);
    const free = layDown(state);
    const briefing = { ...free.briefing, presenting: true, before: beforeScenes(free) };
    // At once: the map changes its size with it, and a flight would be cut off.
    return goToScene(at, false)({ ...free, briefing });
  };
}

/**
 * Ends it, and brings back what was shown before, but for language and theme, which whoever looks may have changed.
 * Where the address began with it, nothing was: the scene stays, with the panels around it.
 */
export function stopPresenting(): Transition {
  return (state) => {
    if (!state.briefing.presenting) return state;
    const { before, at } = state.briefing;
    const ended = { ...state.briefing, presenting: false, before: null, autoplay: null };
    if (before === null) {
      const frame = selectScenes(state)[at ?? 0]?.frame ?? null;
      return requestCamera({ kind: 'scene', frame, flies: false })({ ...state, briefing: ended });
    }
    const { place, bearing, at: atBefore, ...parts } = before;
    const { lang, theme } = state.view;
    const back = withoutUnknown({
      ...state,
      ...parts,
      view: { ...parts.view, lang, theme },
      briefing: { ...ended, at: atBefore },
    });
    return requestCamera(place === null ? { kind: 'province' } : { kind: 'place', place, bearing })(back);
  };
}

/** Shows a scene of the set, the nearest there is; nothing where the set is empty. */
export function goToScene(at: number, flies: boolean): Transition {
  return (state) => {
    const scenes = selectScenes(state);
    const index = Math.min(Math.max(at, 0), scenes.length - 1);
    const scene = scenes[index];
    return scene === undefined ? state : showScene(scene, index, flies)(state);
  };
}

/** Scenes follow by themselves after so many seconds each; null: only by hand. */
export function setAutoplay(seconds: number | null): Transition {
  return (state) => {
    const autoplay =
      seconds === null ? null : Math.round(Math.min(Math.max(seconds, LEAST_SECONDS), MOST_SECONDS));
    return { ...state, briefing: { ...state.briefing, autoplay } };
  };
}

/** No tool in hand, no dialog open: the scenes take the keys and the map. */
function layDown(state: AppState): AppState {
  return {
    ...state,
    region: { ...state.region, mode: 'none', draftRadiusKm: null },
    measure: { ...state.measure, drawing: false },
    scenario: { ...state.scenario, draft: null },
    view: { ...state.view, dialog: 'none' },
    focus: { ...state.focus, hover: null, notCounted: null },
    camera: { ...state.camera, pointer: INITIAL_STATE.camera.pointer },
  };
}

function beforeScenes({
  query,
  region,
  kept,
  measure,
  scenario,
  view,
  focus,
  ...rest
}: AppState): BeforeScenes {
  const { at: place, bearing } = rest.camera;
  return { query, region, kept, measure, scenario, view, focus, place, bearing, at: rest.briefing.at };
}
