/** The cluster under the pointer or keyboard, and the open one. */
import type { Transition } from '../store';

export function hoverCluster(code: string | null): Transition {
  return (state) =>
    state.focus.hover === code ? state : { ...state, focus: { ...state.focus, hover: code } };
}

export function openCluster(code: string | null): Transition {
  return (state) => (state.focus.open === code ? state : { ...state, focus: { ...state.focus, open: code } });
}
