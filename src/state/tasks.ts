/** The tasks in the bar; the sections of «Plan» are tasks of the view as well. */
import type { ViewState } from './types';

export const MAIN_TASKS = ['explore', 'invest', 'plan', 'present'] as const;
export type MainTask = (typeof MAIN_TASKS)[number];

/** The task in the bar that a task or section belongs to. */
export function mainTask(task: ViewState['task']): MainTask {
  return MAIN_TASKS.find((main) => main === task) ?? 'plan';
}
