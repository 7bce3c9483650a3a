/** Links tell with which data they were made. */
import type { Transition } from '../store';

/** Nobody needs to be told again. */
export function dismissReplay(): Transition {
  return (state) => (state.madeWith === null ? state : { ...state, madeWith: null });
}
