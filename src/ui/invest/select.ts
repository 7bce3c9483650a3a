/** What the search for land needs of the state; the same object for the same state. */
import { type ClusterFilter, DEFAULT_FILTER } from '../../domain/clusterFilter';
import { type ConditionId, without } from '../../domain/conditions';
import { type Elimination, eliminate } from '../../domain/elimination';
import { shownClusters } from '../../domain/filter';
import { landOf } from '../../domain/land';
import { type LandRanges, totalsRange } from '../../domain/landRange';
import type { Cluster, Dataset, Land } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectDataset, selectShown, selectTextCodes } from '../../state/selectors';
import type { AppState } from '../../state/types';
import type { Counts } from '../base/Count';

type Codes = ReadonlySet<string> | null;

const eliminated = memo((dataset: Dataset | null, filter: ClusterFilter, codes: Codes) =>
  dataset === null ? null : eliminate(dataset, filter, codes),
);

/** Who fell out and why; null until the data set is there. */
export function selectElimination(state: AppState): Elimination | null {
  return eliminated(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const ranges = memo((clusters: readonly Cluster[], dataset: Dataset | null) =>
  dataset === null
    ? null
    : totalsRange(
        clusters.map((cluster) => ({ cluster, share: 1 })),
        dataset.assumptions,
      ),
);

/** What the allowed assumptions do to the totals of what is shown; null until the data set is there. */
export function selectRanges(state: AppState): LandRanges | null {
  return ranges(selectShown(state), selectDataset(state));
}

/** What the counts beside the choices are made of. */
export interface Asked {
  readonly dataset: Dataset | null;
  readonly filter: ClusterFilter;
  readonly codes: Codes;
}

const asked = memo(
  (dataset: Dataset | null, filter: ClusterFilter, codes: Codes): Asked => ({
    dataset,
    filter,
    codes,
  }),
);

export function selectAsked(state: AppState): Asked {
  return asked(selectDataset(state), state.query.filter, selectTextCodes(state));
}

/** How many clusters a change of the filter would leave. */
export function countWith({ dataset, filter, codes }: Asked, change: Partial<ClusterFilter>): number {
  if (dataset === null) return 0;
  return shownClusters(dataset, { ...filter, ...change }, codes).length;
}

/** How many clusters a choice has by itself, and how many the other conditions leave of them. */
export function countsOf(asked: Asked, choice: Partial<ClusterFilter>): Counts {
  const alone = { ...asked, filter: DEFAULT_FILTER, codes: null };
  return { all: countWith(alone, choice), left: countWith(asked, choice) };
}

/** A figure of each cluster that passes all other conditions: what these can choose among. */
export function valuesWithout(
  { dataset, filter, codes }: Asked,
  conditions: readonly ConditionId[],
  figureOf: (land: Land) => number | null,
): readonly number[] {
  if (dataset === null) return [];
  const { assumptions } = dataset;
  const others = conditions.reduce(without, filter);
  return shownClusters(dataset, others, codes).flatMap(
    (cluster) => figureOf(landOf(cluster, assumptions)) ?? [],
  );
}
