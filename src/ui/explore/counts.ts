/** How many clusters each choice of a filter would show, for the state as it is. */

import { type ClusterFilter, DEFAULT_FILTER } from '../../domain/clusterFilter';
import { classCounts, districtFacet, phaseFacet } from '../../domain/facets';
import type { ThemeClass } from '../../domain/themes';
import type { Totals } from '../../domain/totals';
import type { Cluster, ColorTheme, Dataset } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectDataset, selectShown, selectTextCodes } from '../../state/selectors';
import type { AppState } from '../../state/types';
import type { Counts } from '../base/Count';

type Codes = ReadonlySet<string> | null;

const everyPhase = memo((dataset: Dataset | null, filter: ClusterFilter, codes: Codes) =>
  dataset === null ? null : phaseFacet(dataset, filter, codes),
);

/** Totals by phase as if every phase were shown; null until the data set is there. */
export function selectPhaseTotals(state: AppState): Totals | null {
  return everyPhase(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const inDistricts = memo((dataset: Dataset) => districtFacet(dataset, DEFAULT_FILTER, null));

const everyDistrict = memo(
  (dataset: Dataset | null, filter: ClusterFilter, codes: Codes): ReadonlyMap<string, Counts> => {
    if (dataset === null) return new Map();
    const left = districtFacet(dataset, filter, codes);
    return new Map([...inDistricts(dataset)].map(([id, all]) => [id, { all, left: left.get(id) ?? 0 }]));
  },
);

/** Clusters by district slug, as if no district were chosen; none of a district without clusters. */
export function selectDistrictCounts(state: AppState): ReadonlyMap<string, Counts> {
  return everyDistrict(selectDataset(state), state.query.filter, selectTextCodes(state));
}

const classes = memo((clusters: readonly Cluster[], dataset: Dataset | null, theme: ColorTheme) =>
  dataset === null ? null : classCounts(dataset, clusters, theme),
);

/** Shown clusters by class of the colour theme that is on; null until the data set is there. */
export function selectClassCounts(state: AppState): ReadonlyMap<ThemeClass, number> | null {
  return classes(selectShown(state), selectDataset(state), state.view.color);
}
