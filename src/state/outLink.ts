/** Links that leave the page, in files, pictures, prints and messages. */
import type { AppState } from './types';
import { encodeState } from './url';

/**
 * The address that replays a state, with the version of the data that its figures are from.
 *
 * @param page the address without its search part
 */
export function outLink(state: AppState, page: string): string {
  const madeWith = state.dataset.status === 'ready' ? state.dataset.dataset.version : null;
  return page + encodeState({ ...state, madeWith });
}
