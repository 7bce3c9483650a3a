/** The theme on the screen: the chosen one, else the system's. */
import type { MapTheme } from '../cartography/palette';
import type { AppState } from '../state/types';

const DARK = '(prefers-color-scheme: dark)';

export function shownTheme(state: AppState): MapTheme {
  return state.view.theme ?? (matchMedia(DARK).matches ? 'dark' : 'light');
}

/** Calls `changed` when the system turns dark or light. */
export function onSystemTheme(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
