/** What is known of when arrives after the data set, when something first tells of it. */
import type { History } from '../../domain/history';
import type { Transition } from '../store';

export function historyReady(history: History): Transition {
  return (state) =>
    state.dataset.status === 'ready' && state.dataset.history !== history
      ? { ...state, dataset: { ...state.dataset, history } }
      : state;
}
