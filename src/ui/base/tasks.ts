import type { ViewState } from '../../state/types';

/** The task in the bar that a task or section belongs to. */
export function mainTask(task: ViewState['task']): 'explore' | 'invest' | 'plan' {
  return task === 'explore' || task === 'invest' ? task : 'plan';
}
