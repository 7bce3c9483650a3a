/** What a scene shows, in a line for lists. */
import '../i18n/late';
import { shownClusters } from '../domain/filter';
import { withScenario } from '../domain/scenario';
import { type Sum, totalsOf } from '../domain/totals';
import type { ColorTheme, Dataset } from '../domain/types';
import { isMoved, withAssumptions } from '../domain/withAssumptions';
import { sceneState } from '../state/sceneState';
import type { AppState, Scene } from '../state/types';

export interface SceneSummary {
  readonly count: number;
  readonly gross: Sum;
  readonly color: ColorTheme;
  readonly region: boolean;
  /** Code of the open cluster. */
  readonly open: string | null;
  readonly tried: boolean;
}

const known = new WeakMap<Scene, { readonly dataset: Dataset; readonly summary: SceneSummary }>();

/** Null until the data set is there. The same scene gives the same object while the data stay. */
export function sceneSummary(scene: Scene, state: AppState): SceneSummary | null {
  if (state.dataset.status !== 'ready') return null;
  const { dataset } = state.dataset;
  const last = known.get(scene);
  if (last?.dataset === dataset) return last.summary;
  const { query, scenario, view, region, focus } = sceneState(scene, state);
  const tried = withAssumptions(withScenario(dataset, scenario.changes), query.assumed);
  const parts = shownClusters(tried, query.filter).map((cluster) => ({ cluster, share: 1 }));
  const { count, gross } = totalsOf(parts, tried.assumptions);
  const summary: SceneSummary = {
    count,
    gross,
    color: view.color,
    region: region.steps.length > 0,
    open: focus.open,
    tried: scenario.changes.length > 0 || isMoved(query.assumed),
  };
  known.set(scene, { dataset, summary });
  return summary;
}
