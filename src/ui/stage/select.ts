/** What the stage shows of the state. */
import { type SceneFigures, sceneFigures } from '../../briefing/sceneFigures';
import { memo } from '../../state/memo';
import { selectScenes } from '../../state/readyScenes';
import { INITIAL_STATE } from '../../state/store';
import type { AppState, Scene } from '../../state/types';

const figures = memo(
  (
    dataset: AppState['dataset'],
    query: AppState['query'],
    region: AppState['region'],
    scenario: AppState['scenario'],
    view: AppState['view'],
    open: string | null,
  ) =>
    sceneFigures({
      ...INITIAL_STATE,
      dataset,
      query,
      region,
      scenario,
      view,
      focus: { ...INITIAL_STATE.focus, open },
    }),
);

/** The totals of what is shown; null until the data set is there. */
export function selectFigures({
  dataset,
  query,
  region,
  scenario,
  view,
  focus,
}: AppState): SceneFigures | null {
  return figures(dataset, query, region, scenario, view, focus.open);
}

/** The place of the shown scene in the set; 0 before any was shown. */
export function selectIndex(state: AppState): number {
  return Math.max(Math.min(state.briefing.at ?? 0, selectScenes(state).length - 1), 0);
}

/** The scene that is shown; null in an empty set. */
export function selectScene(state: AppState): Scene | null {
  return selectScenes(state)[selectIndex(state)] ?? null;
}
