/** What the atlas opens with: as the address says, or as an offline copy was made. */
import { offlineCopy } from '../data/ownFiles';
import { INITIAL_STATE } from '../state/store';
import type { AppState } from '../state/types';
import { decodeState } from '../state/url';

export function openingState(): AppState {
  return decodeState(location.search || (offlineCopy()?.search ?? ''), INITIAL_STATE);
}
