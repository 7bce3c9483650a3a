/** What the section and the bar ask of the state. */
import { type Change, type ChangeProblem, changeProblem } from '../../domain/scenario';
import { isMoved } from '../../domain/withAssumptions';
import { asPlan } from '../../state/plan';
import { selectDataset } from '../../state/selectors';
import type { AppState } from '../../state/types';

/** Whether the figures on screen are others than the published ones. */
export function selectIsTried({ scenario, query }: AppState): boolean {
  return scenario.changes.length > 0 || isMoved(query.assumed);
}

/** The cluster that the form is about: the open one, else the one that was taken up. */
export function selectSubject({ focus, scenario }: AppState): string | null {
  return focus.open ?? scenario.subject;
}

/** Why a change cannot be tried as things stand; null where it can. */
export function problemOf(state: AppState, change: Change): ChangeProblem | null {
  const dataset = selectDataset(asPlan(state));
  return dataset === null ? null : changeProblem(dataset, state.scenario.changes, change);
}
