/** Language, look, and which parts of the page are open. */
import type { ColorTheme } from '../../domain/types';
import type { TotalledKind } from '../../domain/unitKinds';
import { roundTo, SWIPE_DECIMALS } from '../precision';
import type { Transition } from '../store';
import { type MainTask, mainTask } from '../tasks';
import { type Lang, PLAN_TASKS, type Theme, type ViewState } from '../types';
import { mapLive } from './map';

function viewBy(change: Partial<ViewState>): Transition {
  return (state) => ({ ...state, view: { ...state.view, ...change } });
}

export function setLang(lang: Lang): Transition {
  return viewBy({ lang });
}

/** Null follows the system. */
export function setTheme(theme: Theme | null): Transition {
  return viewBy({ theme });
}

export function setColor(color: ColorTheme): Transition {
  return viewBy({ color });
}

/** Shades the units by a measure, or not at all. */
export function setShade(shade: ViewState['shade']): Transition {
  return viewBy({ shade });
}

export function setShadeUnits(shadeUnits: TotalledKind): Transition {
  return viewBy({ shadeUnits });
}

export function setPanels(panels: ViewState['panels']): Transition {
  return viewBy({ panels });
}

export function openDialog(dialog: Exclude<ViewState['dialog'], 'none'>): Transition {
  return viewBy({ dialog });
}

export function closeDialog(): Transition {
  return viewBy({ dialog: 'none' });
}

/** What the dialog «Export» is open for, or will be. */
export function setExporting(exporting: ViewState['exporting']): Transition {
  return viewBy({ exporting });
}

export function setTableOpen(tableOpen: boolean): Transition {
  return viewBy({ tableOpen });
}

export function setTask(task: ViewState['task']): Transition {
  return viewBy({ task });
}

/** Opens a task of the bar; who is in a section of the plan stays in it. */
export function openTask(main: MainTask): Transition {
  return (state) => {
    if (main === mainTask(state.view.task)) return state;
    return setTask(main === 'plan' ? PLAN_TASKS[0] : main)(state);
  };
}

/**
 * Plan and scenario side by side on the map, and where they meet: a fraction of the free map from its left; null shows
 * one of them only. Asked for anew, a second map that failed is tried again.
 */
export function setSwipe(fraction: number | null): Transition {
  return (state) => {
    const swipe = fraction === null ? null : roundTo(Math.min(Math.max(fraction, 0), 1), SWIPE_DECIMALS);
    const map = swipe === null && state.map.status === 'live' ? mapLive()(state).map : state.map;
    return { ...state, view: { ...state.view, swipe }, map };
  };
}
