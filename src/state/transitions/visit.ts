/** Where page and data came from, and what newer ones there are. */
import type { Transition } from '../store';

/** Whether the data came from what is kept of an earlier visit. */
export function dataKept(kept: boolean): Transition {
  return (state) => (state.visit.kept === kept ? state : { ...state, visit: { ...state.visit, kept } });
}

/** A newer site waits to be opened. */
export function renewalReady(): Transition {
  return (state) => ({ ...state, visit: { ...state.visit, renewal: 'ready' } });
}

/** A person wants to see it. */
export function wantRenewal(): Transition {
  return (state) => ({ ...state, visit: { ...state.visit, renewal: 'wanted' } });
}

/** A person goes on with what is shown; the next visit opens the newer site. */
export function putOffRenewal(): Transition {
  return (state) => ({ ...state, visit: { ...state.visit, renewal: 'none' } });
}
