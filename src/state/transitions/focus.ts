/** The cluster under the pointer or keyboard, and the open one. */
import type { Transition } from '../store';

export function hoverCluster(code: string | null): Transition {
  return (state) =>
    state.focus.hover === code ? state : { ...state, focus: { ...state.focus, hover: code } };
}

export function openCluster(code: string | null): Transition {
  return (state) => (state.focus.open === code ? state : { ...state, focus: { ...state.focus, open: code } });
}

/** Looks at one of those that are not counted, which the plan's section of targets tells about; null at none. */
export function openNotCounted(name: string | null): Transition {
  return (state) => {
    if (state.focus.notCounted === name) return state;
    return { ...state, focus: { ...state.focus, notCounted: name } };
  };
}

/** A sign of one of those on the map was pressed: its particulars come to the front, where one panel stands alone too. */
export function pressNotCounted(name: string): Transition {
  return (state) => ({
    ...state,
    focus: { ...state.focus, open: null, notCounted: name },
    view: { ...state.view, task: 'targets', panels: 'open' },
  });
}

/** Whether the map shows them. */
export function showNotCounted(notCounted: boolean): Transition {
  return (state) => ({ ...state, view: { ...state.view, notCounted } });
}
