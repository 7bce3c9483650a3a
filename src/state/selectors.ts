/**
 * What follows from the state. Each gives the same object for the same state, so that nothing is drawn twice.
 * What needs the geometry of a region is in `regionSelectors.ts`, which loads when there is one.
 */
import { codesBesideMap, shownClusters } from '../domain/filter';
import { withScenario } from '../domain/scenario';
import { matchingCodes } from '../domain/search';
import { sortClusters } from '../domain/sort';
import { type Totals, totalsOf } from '../domain/totals';
import type { Assumptions, Cluster, Dataset } from '../domain/types';
import { withAssumptions } from '../domain/withAssumptions';
import { memo } from './memo';
import type { AppState } from './types';

const NO_CLUSTERS: readonly Cluster[] = [];

/** The data set as it was published, null until it is there. */
export function selectPublished(state: AppState): Dataset | null {
  return state.dataset.status === 'ready' ? state.dataset.dataset : null;
}

/** The data set with the scenario and the assumptions that are on, null until it is there: what every figure on screen comes from. */
export function selectDataset(state: AppState): Dataset | null {
  const published = selectPublished(state);
  return published === null
    ? null
    : withAssumptions(withScenario(published, state.scenario.changes), state.query.assumed);
}

const textCodes = memo((dataset: Dataset | null, text: string) =>
  dataset === null ? null : matchingCodes(dataset, text),
);

/** Codes the search text finds; null where there is no text, which means every one. */
export function selectTextCodes(state: AppState): ReadonlySet<string> | null {
  return textCodes(selectDataset(state), state.query.filter.text);
}

const mapCodes = memo(
  (dataset: Dataset | null, filter: AppState['query']['filter'], codes: ReadonlySet<string> | null) =>
    dataset === null ? null : codesBesideMap(dataset, filter, codes),
);

/** Codes let through by what the map's features do not carry; null for every one. */
export function selectMapCodes(state: AppState): ReadonlySet<string> | null {
  return mapCodes(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const shown = memo(
  (dataset: Dataset | null, filter: AppState['query']['filter'], codes: ReadonlySet<string> | null) =>
    dataset === null ? NO_CLUSTERS : shownClusters(dataset, filter, codes),
);

/** Clusters that pass the filter, in register order; empty until the data set is there. */
export function selectShown(state: AppState): readonly Cluster[] {
  return shown(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const nearUnread = memo(
  (dataset: Dataset | null, filter: AppState['query']['filter'], codes: ReadonlySet<string> | null) =>
    dataset?.near === null &&
    filter.near.length > 0 &&
    shownClusters(dataset, { ...filter, near: [] }, codes).length > 0,
);

/** Whether some clusters could only be told to pass or to fail by distances, which are missing. */
export function selectNearUnread(state: AppState): boolean {
  return nearUnread(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const shownSorted = memo(
  (
    clusters: readonly Cluster[],
    dataset: Dataset | null,
    sort: AppState['query']['sort'],
    lang: AppState['view']['lang'],
  ) => (dataset === null ? NO_CLUSTERS : sortClusters(clusters, sort, dataset.assumptions, lang)),
);

/** The same in the order of the list. */
export function selectShownSorted(state: AppState): readonly Cluster[] {
  return shownSorted(selectShown(state), selectDataset(state), state.query.sort, state.view.lang);
}

const codesOf = memo(
  (clusters: readonly Cluster[]): ReadonlySet<string> => new Set(clusters.map((cluster) => cluster.code)),
);

/** Codes of the clusters that pass the filter. */
export function selectShownCodes(state: AppState): ReadonlySet<string> {
  return codesOf(selectShown(state));
}

function wholeTotals(clusters: readonly Cluster[], assumptions: Assumptions): Totals {
  return totalsOf(
    clusters.map((cluster) => ({ cluster, share: 1 })),
    assumptions,
  );
}

const shownTotals = memo((clusters: readonly Cluster[], dataset: Dataset | null) =>
  dataset === null ? null : wholeTotals(clusters, dataset.assumptions),
);

/** Totals of what is shown; null until the data set is there. */
export function selectTotals(state: AppState): Totals | null {
  return shownTotals(selectShown(state), selectDataset(state));
}

const selectedClusters = memo((dataset: Dataset | null, selected: readonly string[]) =>
  dataset === null ? NO_CLUSTERS : dataset.clusters.filter((cluster) => selected.includes(cluster.code)),
);

/** The ticked clusters, in register order. */
export function selectSelected(state: AppState): readonly Cluster[] {
  return selectedClusters(selectDataset(state), state.query.selected);
}

const selectedTotals = memo((clusters: readonly Cluster[], dataset: Dataset | null) =>
  dataset === null || clusters.length === 0 ? null : wholeTotals(clusters, dataset.assumptions),
);

/** Totals of the ticked clusters; null where none is ticked. */
export function selectSelectedTotals(state: AppState): Totals | null {
  return selectedTotals(selectSelected(state), selectDataset(state));
}

const byCode = memo(
  (dataset: Dataset | null): ReadonlyMap<string, Cluster> =>
    new Map(dataset?.clusters.map((cluster) => [cluster.code, cluster])),
);

/** A cluster by its code; null where there is none. */
export function selectCluster(state: AppState, code: string | null): Cluster | null {
  return code === null ? null : (byCode(selectDataset(state)).get(code) ?? null);
}

const listed = memo((dataset: Dataset | null, codes: readonly string[]) =>
  codes.flatMap((code) => byCode(dataset).get(code) ?? []),
);

/** The clusters kept for comparison, in their own order; empty until the data set is there. */
export function selectShortlisted(state: AppState): readonly Cluster[] {
  return listed(selectDataset(state), state.query.shortlist);
}

/** The open cluster; null where none is. */
export function selectOpenCluster(state: AppState): Cluster | null {
  return selectCluster(state, state.focus.open);
}
