/** How many clusters each choice of a filter would show, the other choices left as they are. */
import { matchesFilter } from '../../domain/filter';
import { landOf } from '../../domain/land';
import { classOf, type ThemeClass } from '../../domain/themes';
import { type Totals, totalsOf } from '../../domain/totals';
import { type Cluster, type ClusterFilter, type ColorTheme, type Dataset, PHASES } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectDataset, selectShown, selectTextCodes } from '../../state/selectors';
import type { AppState } from '../../state/types';

function passing(dataset: Dataset, filter: ClusterFilter, codes: ReadonlySet<string> | null): Cluster[] {
  return dataset.clusters.filter((cluster) =>
    matchesFilter(filter, cluster, landOf(cluster, dataset.assumptions), codes),
  );
}

const everyPhase = memo(
  (dataset: Dataset | null, filter: ClusterFilter, codes: ReadonlySet<string> | null): Totals | null => {
    if (dataset === null) return null;
    const clusters = passing(dataset, { ...filter, phases: PHASES }, codes);
    return totalsOf(
      clusters.map((cluster) => ({ cluster, share: 1 })),
      dataset.assumptions,
    );
  },
);

/** Totals by phase as if every phase were shown; null until the data set is there. */
export function selectPhaseTotals(state: AppState): Totals | null {
  return everyPhase(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const everyDistrict = memo(
  (dataset: Dataset | null, filter: ClusterFilter, codes: ReadonlySet<string> | null) => {
    const counts = new Map<string, number>();
    if (dataset === null) return counts;
    for (const { district } of passing(dataset, { ...filter, districts: [] }, codes)) {
      if (district !== null) counts.set(district, (counts.get(district) ?? 0) + 1);
    }
    return counts;
  },
);

/** Clusters by district slug, as if no district were chosen. */
export function selectDistrictCounts(state: AppState): ReadonlyMap<string, number> {
  return everyDistrict(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const classes = memo((clusters: readonly Cluster[], dataset: Dataset | null, theme: ColorTheme) => {
  const counts = new Map<ThemeClass, number>();
  if (dataset === null) return counts;
  for (const cluster of clusters) {
    const id = classOf(theme, cluster, landOf(cluster, dataset.assumptions));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
});

/** Shown clusters by class of the colour theme that is on. */
export function selectClassCounts(state: AppState): ReadonlyMap<ThemeClass, number> {
  return classes(selectShown(state), selectDataset(state), state.view.color);
}
