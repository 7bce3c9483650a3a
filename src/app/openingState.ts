/** What the atlas opens with: as the address says, or as an offline copy was made. */
import { offlineCopy } from '../data/ownFiles';
import { INITIAL_STATE } from '../state/store';
import type { AppState, Scene } from '../state/types';
import { decodeState } from '../state/url';

/** The search part to open with. A copy has its own where its address could not be given one. */
export function openingSearch(): string {
  return location.search || (offlineCopy()?.search ?? '');
}

export function openingState(): AppState {
  const copy = offlineCopy();
  const state = decodeState(openingSearch(), INITIAL_STATE);
  if (copy === null) return state;
  // Written by this very program when the copy was made.
  const scenes = copy.scenes as readonly Scene[];
  return { ...state, briefing: { ...state.briefing, scenes, linked: copy.linked } };
}
