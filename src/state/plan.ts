/** The plan beside a scenario. */
import { memo } from './memo';
import type { AppStore } from './store';
import type { AppState } from './types';

const NO_CHANGES: AppState['scenario']['changes'] = [];

/** The state as it would be had nothing been tried: the same filter, look and assumptions over the published plan. */
export const asPlan = memo(
  (state: AppState): AppState => ({ ...state, scenario: { ...state.scenario, changes: NO_CHANGES } }),
);

/** A store to read the same way. */
export function planStore(store: AppStore): AppStore {
  return {
    ...store,
    getState: () => asPlan(store.getState()),
    subscribe: (listener) => store.subscribe((state, before) => listener(asPlan(state), asPlan(before))),
  };
}

/**
 * Where the border between plan and scenario stands, a fraction of the free map from its left; null where only one of
 * them is shown. An outline in hand lies on the scenario's side, which then has all of the map.
 */
export function selectSwipe({ view, scenario }: Pick<AppState, 'view' | 'scenario'>): number | null {
  return scenario.changes.length === 0 || scenario.draft !== null ? null : view.swipe;
}
