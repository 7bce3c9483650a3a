/** The states that the printed atlas tells of: of all of it, and of one district. */
import { DEFAULT_FILTER } from '../../domain/clusterFilter';
import { INITIAL_STATE } from '../../state/store';
import type { AppState } from '../../state/types';

/** What an atlas is made of: nothing picked, drawn or open; every cluster, or those that pass the page's filter. */
export function atlasState(state: AppState, filtered: boolean): AppState {
  return {
    ...INITIAL_STATE,
    dataFolder: state.dataFolder,
    dataset: state.dataset,
    query: {
      ...INITIAL_STATE.query,
      assumed: state.query.assumed,
      filter: filtered ? state.query.filter : DEFAULT_FILTER,
    },
    scenario: { ...INITIAL_STATE.scenario, changes: state.scenario.changes },
    view: { ...INITIAL_STATE.view, lang: state.view.lang, theme: 'light' },
    map: state.map,
  };
}

/** The same in one district, for its link. A filter by communes is narrower already, and stays. */
export function districtState(state: AppState, id: string): AppState {
  const { filter } = state.query;
  if (filter.communes.length > 0) return state;
  return { ...state, query: { ...state.query, filter: { ...filter, districts: [id] } } };
}
