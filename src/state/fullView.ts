/** The whole atlas, for links that lead out of a frame, a file or a picture. */
import { INITIAL_STATE } from './store';
import type { AppState } from './types';

/** The same view with all that stands around the map: nothing hidden, nothing frozen, no dialog, no scenes running. */
export function fullView(state: AppState): AppState {
  const { layout, panels, hidden, frozen, dialog } = INITIAL_STATE.view;
  return {
    ...state,
    view: { ...state.view, layout, panels, hidden, frozen, dialog },
    briefing: { ...state.briefing, presenting: false, autoplay: null },
  };
}
