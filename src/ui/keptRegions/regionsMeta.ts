/** What a file of the comparison, and its printed page, say of themselves. */
import type { RegionsMeta } from '../../briefing/files/regionFiles';
import type { Dataset } from '../../domain/types';
import { INITIAL_STATE } from '../../state/store';
import type { AppState } from '../../state/types';
import { linkTo } from '../base/address';

/** The address of the comparison, with all that its figures hang on. */
export function regionsAddress(state: AppState): string {
  const { filter, assumed } = state.query;
  const alone: AppState = {
    ...INITIAL_STATE,
    dataFolder: state.dataFolder,
    dataset: state.dataset,
    query: { ...INITIAL_STATE.query, filter, assumed },
    scenario: { ...INITIAL_STATE.scenario, changes: state.scenario.changes },
    region: { ...INITIAL_STATE.region, rule: state.region.rule },
    kept: state.kept,
    view: { ...INITIAL_STATE.view, lang: state.view.lang, dialog: 'regions' },
  };
  return linkTo(alone);
}

export function regionsMeta(
  state: AppState,
  dataset: Dataset,
  notes: readonly string[],
  now: Date,
): RegionsMeta {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    lang: state.view.lang,
    made: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    link: regionsAddress(state),
    dataVersion: dataset.version,
    asOf: dataset.asOf,
    notes,
  };
}
