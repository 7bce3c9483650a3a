/** Where the atlas stands. */
import type { AppState } from './types';

/** Whether it stands inside another page. */
export function isFramed(): boolean {
  return globalThis.self !== globalThis.top;
}

/** Whether it has to be a guest: inside another page, or made small for one. */
export function isGuest({ view }: Pick<AppState, 'view'>): boolean {
  return isFramed() || view.layout !== 'full';
}

/** A viewer's panel holds the legend alone: without it there is none. */
export function panelsShown({ view }: Pick<AppState, 'view'>): AppState['view']['panels'] {
  return view.layout === 'viewer' && view.hidden.includes('legend') ? 'none' : view.panels;
}
